import type { Phrase } from "./amount-phrase";
import { readBareDate } from "./bare-dates";
import { dimensionOf } from "./convert";
import { Exact } from "./exact";
import { nameIn } from "./name-in";
import { DIFFERENCES, FALLS, RISES } from "./phrase-words";
import { asPercent, toQuantity, withUnit } from "./quantity";
import { readProgress } from "./quality-words";
import { isChangeRate } from "./rate-words";
import { assumed, isOfDirection, unclear } from "./reasons";
import { readCell } from "./reading";
import type { InferredUnit } from "./unit-inference";
import { inferUnit } from "./unit-inference";
import { unfinishedIn } from "./unfinished";
import type { Qualitative, Quantity, Unreadable, Value, ValueCell, ValueContext } from "./value";

/**
 * What was achieved, read beside its target: a bare number takes the target's unit, a date its
 * year. An operator (≥90%) is kept and its number used, which is an assumption; `已完成100%` is
 * progress. Never throws.
 */
export function readActual(cell: ValueCell, context: ValueContext, target: Value): Value {
  const year = target.kind === "deadline" ? yearOf(target.date) : undefined;
  const around = context.year === undefined && year !== undefined ? { ...context, year } : context;
  const isPercent = target.kind === "quantity" && dimensionOf(target.unit) === "percent";
  return readCell(cell, around, {
    progress: (text) => {
      const percent = readProgress(text, !isPercent);
      return percent === null ? null : { kind: "qualitative", tier: null, progress: percent };
    },
    date: (text, stored) =>
      target.kind === "quantity"
        ? null
        : readBareDate(text, around, { stored, besideDate: target.kind === "deadline" }),
    quantity: (text, phrase) => readQuantity(text, phrase, around, target),
  });
}

function yearOf(date: string | null): number | undefined {
  return date === null ? undefined : Number(date.slice(0, 4));
}

function readQuantity(
  text: string,
  written: Phrase,
  context: ValueContext,
  target: Value,
): Quantity | Qualitative | Unreadable {
  const aim = target.kind === "quantity" ? target : null;
  const undone = unfinishedIn(text, written, `${nameIn(context)}${aim?.description ?? ""}`);
  if (undone !== null)
    return { kind: "qualitative", tier: null, progress: null, unfinished: undone };
  const moved = movement(text, written, context, aim);
  if ("kind" in moved) return moved;
  const phrase = withoutSoftOperator(moved.phrase);
  const read =
    aim === null ? toQuantity(text, phrase, context) : beside(text, phrase, context, aim);
  const operator = phrase.lead.operator;
  return {
    ...read,
    assumptions: [
      ...read.assumptions,
      ...(moved.negated ? [assumed.negated(text, phrase.number)] : []),
      ...(operator === null || operator === "="
        ? []
        : [assumed.operatorInActual(text, phrase.number)]),
    ],
  };
}

/** 达到95% in an actual states what is, no bound. */
function withoutSoftOperator(phrase: Phrase): Phrase {
  return phrase.lead.soft ? { ...phrase, lead: { ...phrase.lead, operator: null } } : phrase;
}

/** The unit and the direction that the target gives to its actual. */
function beside(text: string, phrase: Phrase, context: ValueContext, aim: Quantity): Quantity {
  const unit = unitBeside(phrase, context, aim);
  const read = withUnit(text, { ...phrase, lead: { ...phrase.lead } }, context, unit);
  const turned: Quantity = {
    ...read,
    operator: phrase.lead.operator ?? (phrase.lead.band ? "<=" : "="),
    direction: aim.direction,
    directionSource: aim.directionSource,
    // the target's own direction and unit are assumed once, on the target
    assumptions: read.assumptions.filter(
      (one) => !isOfDirection(one) && !aim.assumptions.some((own) => own.zh === one.zh),
    ),
  };
  if (unit.source !== "target") return turned;
  if (isOutOfScale(phrase, aim)) {
    const taken = assumed.unitTaken(text, aim.unit ?? "");
    return { ...turned, assumptions: [...turned.assumptions, taken] };
  }
  return fractionOf(text, turned, context, aim);
}

/** A bare 4800000 beside 500万元, or 9500 beside 1万人, is hardly so many 万. */
function isOutOfScale({ unit, number }: Phrase, aim: Quantity): boolean {
  if (unit !== null || !/^[十百千]?[万亿]/u.test(aim.unit ?? "")) return false;
  const promised = new Exact(aim.number).abs();
  return promised.gt(0) && new Exact(number).abs().gte(promised.times(1000));
}

function unitBeside(phrase: Phrase, context: ValueContext, aim: Quantity): InferredUnit {
  if (phrase.unit === null) {
    return aim.unit === null ? inferUnit(phrase, context) : { unit: aim.unit, source: "target" };
  }
  // 28.40/株 beside 30元/株
  if (phrase.unit.startsWith("/") && aim.unit?.endsWith(phrase.unit))
    return { unit: aim.unit, source: "target" };
  // 12/10万 beside a bare 18 under 死亡率: the base was left out, and 18 is no percentage
  if (phrase.unit === "/10万" && aim.unit === "%" && aim.unitSource === "name")
    return { unit: "%", source: "number", assumption: assumed.baseTaken(phrase.unit) };
  const power = /^(?:[十百千]?[万亿]|[百千])$/u.exec(phrase.unit)?.[0];
  const base = aim.unit?.replace(/^(?:[十百千]?[万亿]|[百千](?=元|人|户|亩|吨|株))/u, "") ?? "";
  if (power !== undefined && base !== "" && dimensionOf(aim.unit) !== "percent")
    return { unit: power + base, source: "target" };
  return inferUnit(phrase, context);
}

/** A bare 0.95 or 1 beside a target of ≥90 % has lost its percent format. */
function fractionOf(text: string, read: Quantity, context: ValueContext, aim: Quantity): Quantity {
  const high = new Exact(aim.number).gte(10);
  return dimensionOf(aim.unit) === "percent" && high && read.unit === "%"
    ? asPercent(text, read, context)
    : read;
}

type Moved = { readonly phrase: Phrase; readonly negated: boolean } | Unreadable;

/** Sees to it that a fall is not taken for a rise, nor a difference for what was achieved. */
function movement(
  text: string,
  phrase: Phrase,
  context: ValueContext,
  aim: Quantity | null,
): Moved {
  const label = phrase.description ?? "";
  const promised = `${context.name ?? ""}${aim?.description ?? ""}`;
  const says = (list: readonly string[], words: string): boolean =>
    list.some((word) => words.includes(word));
  const begins = (list: readonly string[]): boolean => list.some((word) => label.startsWith(word));
  if (begins(DIFFERENCES) && !says(DIFFERENCES, promised))
    return { kind: "unreadable", reason: unclear.difference(text) };
  const fell = says(FALLS, label) && !says(FALLS, promised) && !/降幅/u.test(promised);
  const rose = says(RISES, label) && says(FALLS, promised) && !says(RISES, promised);
  if (rose) return { kind: "unreadable", reason: unclear.otherWay(text) };
  if (!fell) return { phrase, negated: false };
  if (!isChangeRate(promised) || phrase.number.startsWith("-"))
    return { kind: "unreadable", reason: unclear.otherWay(text) };
  return { phrase: { ...phrase, number: `-${phrase.number}` }, negated: true };
}
