import { said, type Said } from "../language/said";
import { convert } from "../values";
import type { Quantity, Range, Value } from "../values/value";
import { decimalOf, type Decimal } from "./decimal";
import { metInFull } from "./met-in-full";
import { assuming, manual, type Outcome } from "./outcome";
import type { Pair } from "./pair";
import { shareOrPercent } from "./pair-share";
import { leftForSide } from "./pair-side";
import { fullMarks } from "./rules/forward-ratio";
import { isMet } from "./rules/quantity";

/** Decision 4 for 90%-95%: inside scores P, outside is a person's. Null where there is no such range. */
export function byRange(pair: Pair): Outcome | null {
  const { target, actual } = pair;
  if (actual.kind === "unreadable" && actual.within) return byEnds(pair, actual.within);
  if (target.kind !== "unreadable" || !target.within || actual.kind !== "quantity") return null;
  const { from, to } = target.within;
  const inUnit = convert(actual.number, actual.unit, from.unit);
  if (inUnit === null) return null;
  const b = decimalOf(inUnit);
  const doubt = shareOrPercent(
    { ...pair, target: { ...from, direction: "forward" }, actual },
    decimalOf(from.number),
    b,
  );
  return doubt ?? inRange(pair, target.within, actual, b, decimalOf(to.number));
}

/** 10-12个 beside ≥10个: either end keeps the target, and so does what lies between. */
function byEnds(pair: Pair, { from, to }: Range): Outcome | null {
  const { target } = pair;
  const kept = [from, to].map((end) => endKept(target, end));
  if (kept.includes(null)) return null;
  if (kept.includes(false))
    return leftForSide(pair, kept.includes(true) || !isBound(target) ? null : false);
  const assumptions = target.kind === "quantity" ? target.assumptions : [];
  return {
    ...metInFull(pair, [...assumptions, ...from.assumptions]),
    steps: [WHICHEVER(pair)],
  };
}

const isBound = (target: Value): boolean => target.kind === "quantity" && !target.band;

function endKept(target: Value, end: Quantity): boolean | null {
  const within = target.kind === "unreadable" ? target.within : undefined;
  const bounds = within ? [within.from, within.to] : target.kind === "quantity" ? [target] : [];
  const [first] = bounds;
  const inUnit = first ? convert(end.number, end.unit ?? first.unit, first.unit) : null;
  if (!first || inUnit === null) return null;
  const [b, a] = [decimalOf(inUnit), decimalOf(first.number)];
  return within ? !b.lt(a) && !b.gt(decimalOf(within.to.number)) : isMet(first, a, b);
}

function inRange(
  pair: Pair,
  { from, to }: Range,
  actual: Quantity,
  b: Decimal,
  high: Decimal,
): Outcome {
  // 近92% lies in 90%-95% or does not
  const left = actual.side === undefined ? null : leftForSide(pair, null);
  if (left) return left;
  const low = decimalOf(from.number);
  const isLow = b.lt(low) || (from.operator === ">" && b.eq(low));
  const isHigh = b.gt(high) || (to.operator === "<" && b.eq(high));
  if (isLow || isHigh) return manual(outside(pair), { met: missed(from, isLow) });
  const met: Outcome = {
    kind: "scored",
    ...fullMarks(pair.points),
    met: true,
    deducted: false,
    steps: [INSIDE(pair)],
    citation: pair.rulebook.ratio,
    assumptions: [],
  };
  return assuming(met, [
    ...from.assumptions,
    ...to.assumptions.filter(({ zh }) => from.assumptions.every((one) => one.zh !== zh)),
    ...actual.assumptions,
  ]);
}

/** Short of the range the target is missed; beyond it, nobody but a person knows. */
function missed({ direction }: Quantity, isLow: boolean): false | null {
  return isLow === (direction === "forward") ? false : null;
}

const WHICHEVER = ({ targetText, actualText }: Pair): Said =>
  said(
    "完成值 {actual} 无论取哪个数，都达到指标值 {target}，记满分",
    "Whichever of {actual} was achieved, the target {target} is met: full marks",
    { target: targetText, actual: actualText },
  );
const INSIDE = ({ targetText, actualText }: Pair): Said =>
  said(
    "完成值 {actual} 在指标值 {target} 的范围内，记满分",
    "The actual {actual} lies within {target}: full marks",
    { target: targetText, actual: actualText },
  );
const outside = ({ targetText, actualText }: Pair): Said =>
  said(
    "完成值“{actual}”不在指标值“{target}”的范围内，扣多少分由您判断。",
    "The actual “{actual}” lies outside “{target}”; how many points that costs is yours to judge.",
    { target: targetText, actual: actualText },
  );
