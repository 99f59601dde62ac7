import { said, type Said } from "../language/said";
import { convert, dimensionOf } from "../values";
import { averageOver } from "../values/loose-units";
import { isLoneNone } from "../values/none";
import { isOfDirection } from "../values/reasons";
import type { Deadline, Qualitative, Quantity, Tier, TierName, Value } from "../values/value";
import { compare, decimalOf, isZero } from "./decimal";
import { asTimes, byCalendar, bySum, overYear } from "./own-rules";
import { assuming, manual, notApplicable, unreadable, type Outcome } from "./outcome";
import type { Pair } from "./pair";
import { byParts } from "./pair-parts";
import { ofAllYears } from "./pair-period";
import { againstProgress } from "./pair-progress";
import { byRange } from "./pair-range";
import { byRatio } from "./pair-ratio";
import { shareOrPercent } from "./pair-share";
import { isKept, leftForBound, vagueProgress } from "./pair-side";
import { scoreDeadline, scoreDeadlineAndQuantity } from "./rules/deadline";
import { qualitativeProgress, scoreProgress, unitMismatch } from "./rules/progress";
import { conversionStep, scoreQuantity, type Amounts } from "./rules/quantity";
import { tierSuggestion } from "./rules/tier-suggestion";

/** What the rules make of a target and an actual (RULES 2.1–2.5, 7.1–7.5). Never throws. */
export function scorePair(pair: Pair): Outcome {
  return (
    byEitherReading(pair) ??
    byRange(pair) ??
    byRatio(pair) ??
    byParts(pair) ??
    (isSum(pair.actual) ? bySum(pair) : null) ??
    emptySides(pair) ??
    withTarget(pair)
  );
}

/** A date that keeps 9月前, or misses it, whichever day that means. */
function byEitherReading(pair: Pair): Outcome | null {
  const { target, actual } = pair;
  if (target.kind !== "unreadable" || !target.either || actual.kind !== "deadline") return null;
  const { earlier, later } = target.either;
  if (actual.date === null || actual.quantity || (actual.date > earlier && actual.date <= later))
    return null;
  const meant = { kind: "deadline", date: earlier, yearSource: "form", quantity: null } as const;
  return scoreDeadline({ ...pair, target: meant, actual });
}

/** Rows in which one side is missing, does not apply or cannot be read. */
function emptySides({ target, actual }: Pair): Outcome | null {
  if (target.kind === "unreadable") return unreadable(target.reason);
  if (actual.kind === "unreadable") return unreadable(actual.reason);
  const noTarget = target.kind === "missing" || target.kind === "notApplicable";
  const noActual = actual.kind === "missing" || actual.kind === "notApplicable";
  if (target.kind === "notApplicable" && (target.how === "said" || noActual)) {
    return notApplicable(target.how === "said" ? DOES_NOT_APPLY : ONLY_DASHES);
  }
  if (actual.kind === "notApplicable" && actual.how === "said") return notApplicable(ACTUAL_NONE);
  if (noTarget) return manual(noActual ? BOTH_MISSING : TARGET_MISSING);
  if (actual.kind === "missing") return manual(ACTUAL_MISSING);
  return actual.kind === "notApplicable" ? manual(ACTUAL_DASH) : null;
}

function withTarget(pair: Pair): Outcome {
  const { target } = pair;
  switch (target.kind) {
    case "quantity":
      return againstQuantity({ ...pair, target });
    case "deadline":
      return againstDeadline({ ...pair, target });
    case "tier":
    case "qualitative":
      return againstWords({ ...pair, target });
    default:
      return manual(TARGET_MISSING);
  }
}

function areNumbers(pair: Pair<Quantity>): pair is Pair<Quantity, Quantity> {
  return pair.actual.kind === "quantity";
}

function againstQuantity(pair: Pair<Quantity>): Outcome {
  const { actual } = pair;
  const progress = progressOf(actual);
  if (progress !== null) return againstProgress(pair, progress);
  if (isUnfinished(actual)) return manual(notDone(pair, actual.unfinished));
  return areNumbers(pair) ? byAmounts(pair) : leftWithTier(pair, WORDS_AGAINST_NUMBER);
}

function byAmounts(pair: Pair<Quantity, Quantity>): Outcome {
  const { target, actual } = pair;
  if (isOverOthers(target, actual)) return manual(otherUnit(pair));
  // none of it is none in any unit, but 0% of a cost
  const isNone =
    actual.number === "0" &&
    target.direction === "reverse" &&
    dimensionOf(target.unit)?.startsWith("money") !== true;
  const times = target.unit === "倍" && actual.unit === "%" ? asTimes(pair) : null;
  const own = times?.number ?? convert(actual.number, actual.unit, target.unit);
  const inUnit = isNone ? "0" : own;
  if (inUnit === null) return inOtherUnit(pair);
  const amounts = { a: decimalOf(target.number), b: decimalOf(inUnit) };
  const { a, b } = amounts;
  const unclear = shareOrPercent(pair, a, b);
  if (unclear) return unclear;
  const kept = isKept(target, a, b, actual.side);
  const left = leftForBound(pair, kept);
  if (left) return left;
  const isConverted = inUnit !== actual.number && !b.eq(actual.number);
  const converted = isConverted ? [conversionStep(pair.actualText, b, target.unit)] : [];
  const outcome = scoreQuantity(pair, amounts, converted);
  // 0% of anything is none of it; 0台 beside 0千米 may be about another thing
  const none = own === null && actual.unit !== "%" ? [noneOf(pair)] : [];
  return assuming(
    outcome.met === kept ? outcome : { ...outcome, met: kept },
    none.concat(
      promisedByOneWord(pair.targetText, target),
      ofAllYears(pair, a, b),
      openOf(target, amounts),
      actual.assumptions,
      times ? [times.taken] : [],
    ),
  );
}

/** A percentage is a degree of completion; in any other unit a few are kept for certain. */
function inOtherUnit(pair: Pair<Quantity, Quantity>): Outcome {
  const { actual } = pair;
  return actual.unit === "%"
    ? (vagueProgress(pair, actual) ?? againstProgress(pair, actual.number))
    : ((isOften(pair) ? overYear(pair) : null) ??
        (isOfTime(pair) ? byCalendar(pair) : null) ??
        manual(otherUnit(pair)));
}

const isSum = (actual: Value): boolean => actual.kind === "unreadable" && !!actual.sum;

/** 每月1次 on either side. */
const isOften = ({ target, actual }: Pair<Quantity, Quantity>): boolean =>
  `${target.unit ?? ""}${actual.unit ?? ""}`.includes("/");

/** 60天 beside ≤3个月, 8天 beside 10个工作日. */
function isOfTime({ target, actual }: Pair<Quantity, Quantity>): boolean {
  return [target, actual].every(({ unit }) =>
    /^(?:time|month|workday)$/u.test(dimensionOf(unit) ?? ""),
  );
}

/** 户均3000元 beside 人均1000元: averages over other things. */
function isOverOthers(...both: readonly [target: Quantity, actual: Quantity]): boolean {
  const [own, other] = both.map(({ description }) => averageOver(description));
  return own !== null && other !== null && own !== other;
}

/** 无 under 重大舆情: that none is promised is likely, and elsewhere the word says that a row does not apply. */
function promisedByOneWord(text: string, { assumptions }: Quantity): readonly Said[] {
  return isLoneNone(text) ? assumptions : [];
}

/** 0台 beside 0千米: none of it, as it seems. */
function noneOf({ targetText, actualText }: Pair): Said {
  return said(
    "完成值“{actual}”与指标值“{target}”单位不同，按没有发生理解。",
    "The actual “{actual}” has another unit than “{target}” and is taken for none of it.",
    { actual: actualText, target: targetText },
  );
}

/** What was assumed of the target, but what makes no difference to these amounts. */
function openOf({ operator, assumptions }: Quantity, { a, b }: Amounts): readonly Said[] {
  if (assumptions.length === 0) return assumptions;
  // nothing out of nothing scores the same in either direction and in any unit
  if (isZero(a) && isZero(b)) return [];
  return operator === "=" && compare(a, b) === 0
    ? assumptions.filter((one) => !isOfDirection(one))
    : assumptions;
}

function isUnfinished(actual: Value): actual is Qualitative & { readonly unfinished: string } {
  return actual.kind === "qualitative" && actual.unfinished !== undefined;
}

function againstDeadline(pair: Pair<Deadline>): Outcome {
  const { actual, target } = pair;
  if (target.quantity) return scoreDeadlineAndQuantity(pair, target.quantity);
  if (actual.kind === "deadline" && isShorter(target, actual)) return manual(shorterPeriod(pair));
  if (actual.kind === "deadline") return scoreDeadline({ ...pair, actual });
  const progress = progressOf(actual) ?? percentOf(actual);
  if (progress !== null) {
    const why = unitMismatch(pair.targetText, pair.actualText);
    return vagueProgress(pair, actual) ?? scoreProgress(pair, progress, why);
  }
  return leftWithTier(pair, WORDS_AGAINST_DATE);
}

/** 1-11月 beside 1-12月 was done sooner, or not for as long. */
function isShorter(target: Deadline, actual: Deadline): boolean {
  const [{ date, from }, { date: until, from: since }] = [target, actual];
  if (date === null || until === null || from === undefined || since === undefined) return false;
  return until < date || (until === date && since > from);
}

function againstWords(pair: Pair<Tier | Qualitative>): Outcome {
  const progress = progressOf(pair.actual) ?? percentOf(pair.actual);
  if (progress !== null) {
    const why = qualitativeProgress(pair.actualText);
    return vagueProgress(pair, pair.actual) ?? scoreProgress(pair, progress, why);
  }
  return leftWithTier(pair, QUALITATIVE);
}

function progressOf(actual: Value): string | null {
  return actual.kind === "qualitative" ? actual.progress : null;
}

function percentOf(actual: Value): string | null {
  return actual.kind === "quantity" && actual.unit === "%" ? actual.number : null;
}

/** Left to the person, with the range of the tier that the actual names. */
function leftWithTier(pair: Pair, reason: Said): Outcome {
  const tier = tierOf(pair.actual);
  return manual(reason, {
    suggestion: tier && tierSuggestion(tier, pair.points, pair.rulebook),
    met: tier === null ? null : tier === "achieved",
  });
}

function tierOf(value: Value): TierName | null {
  return value.kind === "tier" || value.kind === "qualitative" ? value.tier : null;
}

function otherUnit({ targetText, actualText }: Pair): Said {
  return said(
    "指标值“{target}”与完成值“{actual}”的单位不能换算，请核对单位，或由您填写得分。",
    "The units of target “{target}” and actual “{actual}” cannot be converted. Check them or set the score.",
    { target: targetText, actual: actualText },
  );
}

function shorterPeriod({ targetText, actualText }: Pair): Said {
  return said(
    "完成值“{actual}”比指标值“{target}”短：提前完成，还是没有做满这段时间，看不出来；请您判断并填写得分。",
    "“{actual}” is shorter than “{target}”: done early, or not kept up for the whole time? Please judge and set the score.",
    { target: targetText, actual: actualText },
  );
}

function notDone({ actualText }: Pair, words: string): Said {
  return said(
    "完成值“{actual}”写有“{words}”，这个数还不是完成数；请写明已完成多少，或由您填写得分。",
    "The actual “{actual}” says “{words}”, so its number is not all done. Write what is done, or set the score.",
    { actual: actualText, words },
  );
}

export const DOES_NOT_APPLY = said(
  "指标值写明不涉及，本行不计分。",
  "The target says that this row does not apply; it is not scored.",
);
const ONLY_DASHES = said(
  "指标值是“无”或短横，完成值也没有数，没有可计分的内容，本行不计分。",
  "The target is a dash or 无 and there is no actual, so there is nothing to score.",
);
export const ACTUAL_NONE = said(
  "完成值写明不涉及，本行不计分；请确认本年确未发生。",
  "The actual says that this row does not apply; it is not scored. Please confirm.",
);
const ACTUAL_DASH = said(
  "完成值是“无”或短横，看不出完成了多少，请补写完成值，或由您填写得分。",
  "The actual is a dash or 无, which tells no amount. Fill it in or set the score.",
);
const TARGET_MISSING = said(
  "指标值未填写，不能计算，请补写指标值，或由您填写得分。",
  "The target is missing, so nothing can be computed. Fill it in or set the score.",
);
const ACTUAL_MISSING = said(
  "完成值未填写，请补写后再计算。",
  "The actual is missing. Fill it in, then recalculate.",
);
const BOTH_MISSING = said(
  "指标值和完成值都未填写，请补写，或由您填写得分。",
  "Target and actual are both missing. Fill them in or set the score.",
);
const QUALITATIVE = said(
  "定性指标，得分由您判断。",
  "A qualitative indicator: the score is yours to judge.",
);
const WORDS_AGAINST_NUMBER = said(
  "指标值是数，完成值是文字，算不出比率；请把完成值写成数，或由您填写得分。",
  "The target is a number and the actual is words, so there is no ratio. Write a number or set the score.",
);
const WORDS_AGAINST_DATE = said(
  "指标值是时限，完成值看不出日期，请您判断是否按时并填写得分。",
  "The target is a deadline and the actual names no date. Please judge and set the score.",
);
