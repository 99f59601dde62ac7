import Big from "big.js";
import type { Bound } from "../printed/interval";
import type { Limit } from "../row-rule";

/** The end that two neighbouring bands share: the upper one's `from`, the lower one's `to`. */
interface SharedEnd {
  readonly from: Limit;
  readonly to: Limit;
}

/** Words that in use may or may not hold their number; any other word or sign is clear about it. */
const LOOSE: ReadonlyMap<string, boolean | null> = new Map([
  ["以上", true],
  ["以内", true],
  ["以下", false],
  ["高于", false],
  ["超过", false],
  ["超出", false],
  ["大于", false],
  ["-", null],
]);
/** Units of things that are only counted whole: after 1次 comes 2次. */
const COUNTED =
  /^(?:个?工作日|[个项人次天户件场名起例处家期篇套台辆间座条份册本批部]|(?:人|场|批|车|户)次)$/u;

interface Scale {
  readonly unit: string | null;
  readonly better: "above" | "below";
}

/** Settles to which of two neighbours their common end belongs, or to none of them; null for a gap, an overlap. */
export function settleEnd(
  lower: Bound | null,
  upper: Bound | null,
  { unit, better }: Scale,
): SharedEnd | null {
  if (!lower || !upper) return null;
  const gap = Big(upper.number).minus(lower.number);
  if (!gap.eq(0)) {
    const held = holds(lower) !== false && holds(upper) !== false;
    if (held && gap.eq(1) && unit !== null && COUNTED.test(unit)) return end(upper.number, true);
    return held && isScale(unit) && isGrain(gap, lower, upper) ? apart(lower, upper) : null;
  }
  const inUpper = ownerOf(lower, upper, better);
  if (inUpper !== null) return end(upper.number, inUpper);
  // 24小时以内, 24小时以上: both hold it by law; signs that do contradict each other
  const isOpen = [lower, upper].every((one) => holds(one) === false || !isClear(one));
  return isOpen || holds(lower) === null || holds(upper) === null ? inNeither(upper.number) : null;
}

/** 90%以上, 80%-89%, or 80%-89.99%: the grains of a scale, between which nothing is said. */
function apart(lower: Bound, upper: Bound): SharedEnd {
  return { from: end(upper.number, true).from, to: end(lower.number, false).to };
}

/** 10%-20%得2分，20%-30%得1分 where less is better: which band holds 20 % is a person's. */
function inNeither(number: string): SharedEnd {
  return { from: end(number, false).from, to: end(number, true).to };
}

function isScale(unit: string | null): boolean {
  return unit === null || unit === "%" || unit === "分";
}

function isGrain(gap: Big, lower: Bound, upper: Bound): boolean {
  const grain = ["1", "0.1", "0.01"].find((one) => gap.eq(one));
  return grain !== undefined && [lower, upper].every(({ number }) => Big(number).mod(grain).eq(0));
}

/** Whether the upper band holds the end; null where the print leaves it open. */
function ownerOf(lower: Bound, upper: Bound, better: Scale["better"]): boolean | null {
  const [below, above] = [holds(lower), holds(upper)];
  if (isClear(lower) && isClear(upper)) return below === above ? null : above;
  if (isClear(lower)) return below === null ? null : !below;
  if (isClear(upper)) return above;
  if (below === null && above === null) return better === "above" ? true : null;
  if (below === above) return above === false ? false : null;
  // 5%以下得5分，5%-10%得3分: by law 以下 holds its number, by the custom of these forms it does not
  if (above === null && below === false && better === "below") return null;
  return above ?? (below === null ? null : !below);
}

function isClear(bound: Bound): boolean {
  return !LOOSE.has(bound.word);
}

function holds(bound: Bound): boolean | null {
  return isClear(bound) ? bound.included : (LOOSE.get(bound.word) ?? null);
}

function end(number: string, inUpper: boolean): SharedEnd {
  const plain = Big(number).toFixed();
  return {
    from: { number: plain, included: inUpper },
    to: { number: plain, included: !inUpper },
  };
}
