import type { Phrase } from "./amount-phrase";
import { readBareDate } from "./bare-dates";
import { dimensionOf } from "./convert";
import { lostUnit } from "./lost-units";
import { nameIn } from "./name-in";
import { DIFFERENCES, FALLS, RISES } from "./phrase-words";
import { toQuantity, withUnit } from "./quantity";
import { PLAIN_QUALITY, readProgress } from "./quality-words";
import { isRank } from "./ranks";
import { isChangeRate } from "./rate-words";
import { assumed, isOfDirection, unclear } from "./reasons";
import { readCell } from "./reading";
import type { InferredUnit } from "./unit-inference";
import { inferUnit } from "./unit-inference";
import { unfinishedIn } from "./unfinished";
import type {
  Qualitative,
  Quantity,
  Side,
  Unreadable,
  Value,
  ValueCell,
  ValueContext,
} from "./value";

/**
 * What was achieved, read beside its target: a bare number takes the target's unit, a date its
 * year. An operator (≥90%) is kept and its number used, which is an assumption; `已完成100%` is
 * progress. Never throws.
 */
export function readActual(cell: ValueCell, context: ValueContext, target: Value): Value {
  const year = target.kind === "deadline" ? yearOf(target.date) : undefined;
  const around = context.year === undefined && year !== undefined ? { ...context, year } : context;
  const aim = aimOf(target);
  const isPercent = aim !== null && dimensionOf(aim.unit) === "percent";
  return readCell(cell, around, {
    progress: (text) => {
      const percent = readProgress(text, !isPercent);
      return percent === null ? null : { kind: "qualitative", tier: null, progress: percent };
    },
    date: (text, stored) =>
      aim !== null
        ? null
        : readBareDate(text, around, { stored, besideDate: target.kind === "deadline" }),
    quantity: (text, phrase) => readQuantity(text, phrase, around, aim),
  });
}

/** The number that the target promises; of a range, its lower end has the unit as well. */
function aimOf(target: Value): Quantity | null {
  if (target.kind === "quantity") return target;
  return target.kind === "unreadable" ? (target.within?.from ?? null) : null;
}

function yearOf(date: string | null): number | undefined {
  return date === null ? undefined : Number(date.slice(0, 4));
}

function readQuantity(
  text: string,
  written: Phrase,
  context: ValueContext,
  aim: Quantity | null,
): Quantity | Qualitative | Unreadable {
  if (aim === null && isRank(written, context)) return PLAIN_QUALITY;
  const undone = unfinishedIn(text, written, `${nameIn(context)}${aim?.description ?? ""}`);
  if (undone !== null)
    return { kind: "qualitative", tier: null, progress: null, unfinished: undone };
  const moved = movement(text, written, context, aim);
  if ("kind" in moved) return moved;
  const phrase = withoutSoftOperator(moved.phrase);
  const read =
    aim === null ? toQuantity(text, phrase, context) : beside(text, phrase, context, aim);
  if (read.kind === "unreadable") return read;
  const operator = phrase.lead.operator;
  return {
    ...read,
    ...sideIn(phrase, moved.negated),
    assumptions: [
      ...read.assumptions,
      ...(moved.negated ? [assumed.negated(text, phrase.number)] : []),
      ...(operator === null || operator === "="
        ? []
        : [assumed.operatorInActual(text, phrase.number)]),
    ],
  };
}

/** Where the true number lies: 近, 余 and 不足 say so, a strict bound as well. */
function sideIn({ side, lead }: Phrase, negated: boolean): { readonly side?: Side } {
  const bound = lead.operator === "<" ? "under" : lead.operator === ">" ? "over" : undefined;
  const said = side ?? bound;
  if (said === undefined) return {};
  // 下降近5% is -5% and something more
  return { side: negated ? (said === "under" ? "over" : "under") : said };
}

/** 达到95% in an actual states what is, no bound. */
function withoutSoftOperator(phrase: Phrase): Phrase {
  return phrase.lead.soft ? { ...phrase, lead: { ...phrase.lead, operator: null } } : phrase;
}

/** The unit and the direction that the target gives to its actual. */
function beside(
  text: string,
  phrase: Phrase,
  context: ValueContext,
  aim: Quantity,
): Quantity | Unreadable {
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
  return unit.source === "target" ? lostUnit(text, phrase, turned, context, aim) : turned;
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
