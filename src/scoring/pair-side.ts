import { said, type Said } from "../language/said";
import type { Quantity, Side, Value } from "../values/value";
import { ZERO, type Decimal } from "./decimal";
import { manual, type Outcome } from "./outcome";
import type { Pair } from "./pair";
import { isMet } from "./rules/quantity";

/**
 * Whether an actual keeps its target, as far as can be told: 超过500人 keeps ≥500人 and 近500人 misses
 * it, while 近500人 beside ≥400人 leaves it open (null).
 */
export function isKept(target: Quantity, a: Decimal, b: Decimal, side?: Side): boolean | null {
  if (side === undefined) return isMet(target, a, b);
  if (target.band && b.lt(ZERO)) return null;
  const isBound = target.band || target.direction === "reverse";
  if (side === (isBound ? "under" : "over")) return (isBound ? b.lte(a) : b.gte(a)) ? true : null;
  return (isBound ? b.gte(a) : b.lte(a)) ? false : null;
}

/** What is said where the number of an actual will not do; null where it has no side, or keeps the target. */
export function leftForBound(pair: Pair<Quantity, Quantity>, kept: boolean | null): Outcome | null {
  if (pair.actual.side !== undefined) return leftForSide(pair, kept);
  return isContrary(pair) ? leftForSide(pair, kept === false ? false : null) : null;
}

/**
 * 500人以上 beside ≤500人, or 10个以下 beside 10个: a bound the other way says nothing of the target but
 * where it is missed.
 */
function isContrary({ target, actual }: Pair<Quantity, Quantity>): boolean {
  const bare = target.direction === "reverse" ? "<" : ">";
  const [own, other] = [target, actual].map(({ operator }) => operator.charAt(0));
  return !target.band && !actual.band && /^(?:<>|><)$/u.test(`${own === "=" ? bare : own}${other}`);
}

/** What is said of a pair whose actual lies on one side of its number; null where the number will do. */
export function leftForSide(pair: Pair, kept: boolean | null): Outcome | null {
  if (kept === true) return null;
  const values = { target: pair.targetText, actual: pair.actualText };
  const why = kept === false ? MISSED : OPEN;
  return manual(said(why.zh, why.en, values), { met: kept });
}

/** 近100% or 90%多 as a degree of completion: how much it is, the words do not say. */
export function vagueProgress(pair: Pair, actual: Value): Outcome | null {
  if (actual.kind !== "quantity" || actual.side === undefined) return null;
  if (actual.side === "over" && Number(actual.number) >= 100) return null;
  return manual(said(PROGRESS.zh, PROGRESS.en, { actual: pair.actualText }));
}

const MISSED: Said = said(
  "完成值“{actual}”不符合指标值“{target}”，又不是准确的数，算不出比率；请写明实际完成数，或由您填写得分。",
  "The actual “{actual}” says that the target “{target}” was missed, and gives no exact number for a ratio. Write the number or set the score.",
);
const OPEN: Said = said(
  "完成值“{actual}”不是准确的数，看不出是否达到指标值“{target}”；请写明实际完成数，或由您填写得分。",
  "The actual “{actual}” is no exact number and does not tell whether the target “{target}” is met. Write the number or set the score.",
);
const PROGRESS: Said = said(
  "完成值“{actual}”不是准确的数，算不出完成程度；请写明完成了百分之多少，或由您填写得分。",
  "The actual “{actual}” is no exact number, so there is no degree of completion. Write the percentage or set the score.",
);
