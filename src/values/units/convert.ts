import { Exact, plainDecimal } from "../numbers/exact";
import { unitParts } from "./units";

/**
 * What kind of thing a unit measures: `percent`, `money`, `area`, `month`, `count:人`,
 * `money/area`; `count` for 万 alone; null for no unit.
 */
export function dimensionOf(unit: string | null): string | null {
  return unit === null || unit === "" ? null : unitParts(unit).dimension;
}

/** Whether a unit is money as such (万元), not a price per something. */
export function isMoney(unit: string | null): boolean {
  return dimensionOf(unit) === "money";
}

const ONE = new Exact(1);

/**
 * The same amount in another unit: exact, or half-up at 40 places where the quotient never ends
 * (1亩 in 公顷). A counting unit and no unit at all are the same (4个 against 4). Null where the
 * units are of different kinds, or where `number` is not a plain decimal.
 */
export function convert(number: string, from: string | null, to: string | null): string | null {
  if (!/^-?\d+(?:\.\d+)?$/u.test(number)) return null;
  if (from === to) return plainDecimal(number);
  const source = unitParts(from ?? "");
  const aim = unitParts(to ?? "");
  if (!sameKind(kindOf(from, source.dimension), kindOf(to, aim.dimension))) return null;
  let above = new Exact(number);
  let below = ONE;
  for (const [numerator, denominator] of source.factors) {
    above = above.times(numerator);
    below = below.times(denominator);
  }
  for (const [numerator, denominator] of aim.factors) {
    above = above.times(denominator);
    below = below.times(numerator);
  }
  return (below.eq(ONE) ? above : above.div(below)).toFixed();
}

function kindOf(unit: string | null, dimension: string): string {
  return unit === null || unit === "" ? "count" : dimension;
}

function sameKind(one: string, other: string): boolean {
  if (one === other) return true;
  const counted = (kind: string): boolean => kind === "count" || /^count:[^/]*$/u.test(kind);
  return (one === "count" && counted(other)) || (other === "count" && counted(one));
}
