import type { Said } from "../language/said";
import type { Phrase } from "./phrases/understood";
import { readBareDate } from "./bare-dates";
import { dimensionOf } from "./units/convert";
import { dateOnly, EXPECTED } from "./dated-actual";
import { afterTime } from "./deadlines";
import { directionByName } from "./directions/direction";
import { isUnwanted } from "./directions/direction-names";
import { looseUnit } from "./loose-units";
import { lostUnit, mistakenUnit } from "./lost-units";
import { isChange, movement } from "./movement";
import { nameIn } from "./name-in";
import { noneAtAll } from "./none";
import { ownClause } from "./other-clauses";
import { toQuantity, withUnit } from "./quantity";
import { PLAIN_QUALITY, readProgress } from "./quality-words";
import { isRank } from "./ranks";
import { isRateOfChange, isRateOfWork, rateWordOf } from "./rate-words";
import { assumed, isOfDirection } from "./reasons";
import { normalise } from "./normalise";
import { withRange } from "./ranges";
import { withRatio } from "./ratios";
import { readCell } from "./reading";
import type { InferredUnit } from "./unit-inference";
import { inferUnit, unitOfNameBeside } from "./unit-inference";
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
  // a rate of completion is itself what 已完成98% says
  const isWork = isPercent && isRateOfWork(nameIn(context));
  const value = readCell(cell, around, {
    progress: (text) => {
      const isAll = isPercent && ALL_COVERED.test(text) && nameIn(context).includes("覆盖");
      const percent = isAll ? "100" : isWork ? null : readProgress(text, !isPercent);
      return percent === null ? null : { kind: "qualitative", tier: null, progress: percent };
    },
    date: (text, stored) =>
      aim !== null
        ? null
        : readBareDate(text, around, {
            stored,
            besideDate: target.kind === "deadline",
            besideMonth: target.kind === "deadline" && target.ofMonth === true,
          }),
    clause: ({ phrase, later }) => aim !== null || (!later && phrase.description === null),
    quantity: (text, phrase) => readQuantity(text, phrase, around, target),
  });
  if (target.kind === "unreadable" && target.ratio) return withRatio(value, cell, context);
  if (aim === null) return dateOnly(value, cell.text, context, target);
  if (value.kind === "quantity") return value;
  const real = realIn(normalise(cell.text));
  if (real !== undefined) return readActual({ text: real }, context, target);
  return (
    noneAtAll(cell.text, nameIn(context), aim) ??
    inMonths(cell, context, aim) ??
    doneBy(value, cell, context, target) ??
    inOwnClause(value, cell, context, aim) ??
    inLetters(value, cell, context, aim) ??
    withRange(value, cell, context)
  );
}

/** 全覆盖 beside 100% */
const ALL_COVERED = /^(?:已|均|实现|做到|达到|完成)*全(?:部|面)?覆盖[。.]?$/u;

/** 12月 beside 12 | 月: months, as the column of units counts them. */
function inMonths(cell: ValueCell, context: ValueContext, aim: Quantity): Value | null {
  const [, number] = /^(\d{1,2})月$/u.exec(normalise(cell.text)) ?? [];
  return number && aim.unit === "月" ? readActual({ text: number }, context, aim) : null;
}

/** 150ms beside 200ms: letters that alone would be a name (5G) are the target's unit. */
function inLetters(
  { kind }: Value,
  cell: ValueCell,
  context: ValueContext,
  aim: Quantity,
): Value | null {
  const [text, unit] = [normalise(cell.text), aim.unit ?? ""];
  const number = text.slice(0, text.length - unit.length);
  const isIt = kind === "qualitative" && /^[A-Za-z]/u.test(unit) && text.endsWith(unit);
  return isIt && /\d$/u.test(number) ? readActual({ text: number }, context, aim) : null;
}

/** 完成6期，完成率60% beside 10期: the 6期, and said. */
function inOwnClause(
  value: Value,
  cell: ValueCell,
  context: ValueContext,
  aim: Quantity,
): Value | null {
  const text = normalise(cell.text);
  const own = value.kind === "unreadable" ? ownClause(text, aim) : null;
  const read = own === null || own === text ? null : readActual({ text: own }, context, aim);
  if (own === null || read?.kind !== "quantity") return null;
  return { ...read, assumptions: [...read.assumptions, assumed.fromSentence(text, own)] };
}

/** 计划10公里，实际8公里; 应发1200份，实发1180份; 计划10个，完成8个: both in the cell of the one. */
const REAL =
  /^(?:计划|目标|应|预期|年初|指标值?)[^,;、(]*?\d[^,;、(]*?[,;、/]?((?:实(?:际|发|到|缴|付|有)|(?<=[,;、])已?完成(?!率))[^,;、(]*\d[^,;、(]*)$/u;

/** 截至12月底完成8公里 beside 10公里: the number is what was asked for. */
function doneBy(value: Value, cell: ValueCell, context: ValueContext, target: Value): Value | null {
  if (value.kind !== "deadline" || value.quantity === null) return null;
  const unfinished = EXPECTED.exec(normalise(cell.text))?.[0];
  if (unfinished !== undefined)
    return { kind: "qualitative", tier: null, progress: null, unfinished };
  // what was done after the year is not done in it
  const isLate = context.year !== undefined && Number(value.date?.slice(0, 4)) > context.year;
  const rest = isLate ? null : afterTime(normalise(cell.text));
  return rest === null ? null : readActual({ text: rest }, context, target);
}

/** 10/10=100%, 甲村、乙村等2个, 本年完成8个，累计完成50个: the one number that counts. */
const RESULT =
  /^[(\d][^=,;]*[/÷][^=,;]*=(\d[\d.]*%)[。.]?$|^[^\d,;]+、[^\d,;]+[等共](\d+[^\d,;]*)$|^[本当今]年度?([^,;]*\d[^,;]*)[,;](?:截[至止][^,;]*)?(?:历年)?累计[^,;]*$/u;
/** 未达到95%: below it, how far nobody knows. */
const SHORT_OF = /(?:未能?|没有?能?)(?:达到?|到)(?=\d)|达不到(?=\d)/u;

/** A longer text is a report, and takes its time to search. */
const LONGEST_RESULT = 200;
/** 2个：甲村、乙村 */
const NAMED = /^(\d+\p{Script=Han}{1,2})[:—]+(?=\p{Script=Han}\D*$)/u;

/** The part of an actual that says what was achieved, where the whole of it cannot be read. */
function realIn(text: string): string | undefined {
  if (text.length > LONGEST_RESULT) return undefined;
  const result = RESULT.exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  const meant = text.replace(SHORT_OF, "低于").replace(NAMED, "$1,");
  return REAL.exec(text)?.[1] ?? result ?? (meant === text ? undefined : meant);
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
  target: Value,
): Quantity | Qualitative | Unreadable {
  const aim = aimOf(target);
  const other = noResult(text, written, context, target);
  if (other !== null) return other;
  const moved = movement(text, written, context, aim);
  if ("kind" in moved) return moved;
  const phrase = withoutSoftOperator(moved.phrase);
  const read =
    aim === null ? toQuantity(text, phrase, context) : beside(text, phrase, context, aim);
  if (read.kind === "unreadable") return read;
  const { operator } = phrase.lead;
  const more: Said[] = moved.negated ? [assumed.negated(text, phrase.number)] : [];
  if (operator !== null && operator !== "=")
    more.push(assumed.operatorInActual(text, `${phrase.number}${phrase.unit ?? ""}`));
  const side = sideIn(phrase, moved.negated);
  return side === undefined && more.length === 0
    ? read
    : { ...read, ...(side && { side }), assumptions: [...read.assumptions, ...more] };
}

/** A number that is not what was achieved: a rank, none of another thing, what is not done yet. */
function noResult(
  text: string,
  written: Phrase,
  context: ValueContext,
  target: Value,
): Qualitative | null {
  const aim = aimOf(target);
  if (aim === null && isRank(written, context)) return PLAIN_QUALITY;
  if (target.kind === "qualitative" && isNoDegree(written, context, target)) return PLAIN_QUALITY;
  if (written.number === "0" && aim?.direction === "forward") {
    // 零投诉 is no satisfaction of 0 %; 0项（项目取消） is none, and no more will be said
    const isAnother = written.unit === null && isUnwanted(written.description ?? "");
    return isAnother ? PLAIN_QUALITY : null;
  }
  const promised = `${nameIn(context)}${aim?.description ?? ""}`;
  const undone = unfinishedIn(text, written, promised);
  return undone === null
    ? null
    : { kind: "qualitative", tier: null, progress: null, unfinished: undone };
}

/**
 * 增长5%, or 2% of 投诉率 and 96% of 入学率 beside 有所提高: how much it changed or came to, and no
 * degree of completion, which a percentage beside words is taken for.
 */
function isNoDegree(phrase: Phrase, context: ValueContext, target: Qualitative): boolean {
  if (isChange(phrase.description)) return true;
  const unit = phrase.unit ?? inferUnit(phrase, context).unit;
  if (dimensionOf(unit) !== "percent") return false;
  const isWhole = unit === "%" && phrase.number === "100";
  // 0 of 投诉 is none of it, whatever was to be done
  if (target.bound === true || directionByName(context)?.certain === true) return !isWhole;
  const name = nameIn(context);
  const isRate = rateWordOf(name)?.certain === true && !isRateOfWork(name);
  if (!isRate) return false;
  return (
    directionByName(context) !== null ||
    isRateOfChange(name) ||
    (target.change === true && !isWhole)
  );
}

/** Where the true number lies: 近, 余 and 不足 say so, a strict bound as well. */
function sideIn({ side, lead }: Phrase, negated: boolean): Side | undefined {
  const bound = lead.operator === "<" ? "under" : lead.operator === ">" ? "over" : undefined;
  const said = side ?? bound;
  // 下降近5% is -5% and something more
  return said !== undefined && negated ? (said === "under" ? "over" : "under") : said;
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
  const read = withUnit(text, phrase, context, unit);
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
  // 0.5 beside 0.95 of a 单位 % is as much of it as it says
  if (unit.source === "target" && phrase.unit === null && isShareItself(aim))
    return { ...turned, number: phrase.number, assumptions: [] };
  if (unit.source === "target") return lostUnit(text, phrase, turned, context, aim);
  return mistakenUnit(text, turned, aim) ?? turned;
}

/** A target of at most 1% may be a share that has lost its format. */
const isShareItself = ({ number, unit, unitSource }: Quantity): boolean =>
  unit === "%" && unitSource === "number" && Number(number) <= 1 && Number(number) > 0;

function unitBeside(phrase: Phrase, context: ValueContext, aim: Quantity): InferredUnit {
  if (phrase.unit === null) {
    const named = unitOfNameBeside(phrase.number, context, aim);
    if (named !== null) return named;
    return aim.unit === null ? inferUnit(phrase, context) : { unit: aim.unit, source: "target" };
  }
  // 28.40/株 beside 30元/株
  if (phrase.unit.startsWith("/") && aim.unit?.endsWith(phrase.unit))
    return { unit: aim.unit, source: "target" };
  // 12/10万 beside a bare 18 under 死亡率: the base was left out, and 18 is no percentage
  if (phrase.unit === "/10万" && aim.unit === "%" && aim.unitSource === "name")
    return { unit: "%", source: "number", assumption: assumed.baseTaken(phrase.unit) };
  const loose = looseUnit(phrase, aim, nameIn(context));
  if (loose !== null) return loose;
  const power = /^(?:[十百千]?[万亿]|[百千])$/u.exec(phrase.unit)?.[0];
  const base = aim.unit?.replace(/^(?:[十百千]?[万亿]|[百千](?=元|人|户|亩|吨|株))/u, "") ?? "";
  if (power !== undefined && base !== "" && dimensionOf(aim.unit) !== "percent")
    return { unit: power + base, source: "target" };
  return inferUnit(phrase, context);
}
