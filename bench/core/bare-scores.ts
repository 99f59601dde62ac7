import Big from "big.js";
import type { Assessment } from "../../src/scoring";

/** All that a score hangs on, read beforehand as numbers: what a program needs that explains nothing. */
export interface BareRow {
  readonly reverse: boolean;
  readonly target: number;
  readonly actual: number;
  readonly points: number;
  readonly bands: readonly { from: number; to: number; deduct: number }[];
  /** The score that the product gives. */
  readonly score: string;
}

/** The rows of an assessment whose score is one ratio (rules 2.2 to 2.4). */
export function bareRows({ rows }: Assessment): BareRow[] {
  return rows.flatMap(({ rule, points, score }): BareRow[] => {
    if (!rule || rule.kind === "rate" || points === null || score === null) return [];
    const bands = rule.kind === "forward" ? rule.overfulfilment : [];
    return [
      {
        reverse: rule.kind === "reverse",
        target: Number(rule.target),
        actual: Number(rule.actual),
        points: Number(points),
        bands: bands.map(({ from, to, deduct }) => ({
          from: Number(from),
          to: to === null ? Infinity : Number(to),
          deduct: Number(deduct),
        })),
        score,
      },
    ];
  });
}

/** The same scores in binary floating point, as a spreadsheet's formula has them. */
export function floatScores(rows: readonly BareRow[]): number[] {
  return rows.map(({ reverse, target, actual, points, bands }) => {
    if (reverse) return cents(actual <= target ? points : (target / actual) * points);
    if (target === 0) return points;
    const excess = (actual - target) / target;
    const band = bands.find(({ from, to }) => excess >= from && excess < to);
    return cents(band ? points * (1 - band.deduct) : Math.min(1, actual / target) * points);
  });
}

function cents(score: number): number {
  return Math.round(score * 100) / 100;
}

/** The same scores in exact decimals (big.js). */
export function decimalScores(rows: readonly BareRow[]): Big[] {
  return rows.map(({ reverse, target, actual, points, bands }) => {
    const [a, b] = [new Big(target), new Big(actual)];
    if (reverse) return b.lte(a) ? new Big(points) : a.times(points).div(b).round(2, 1);
    if (a.eq(0)) return new Big(points);
    const excess = b.minus(a);
    const band = bands.find(
      ({ from, to }) => excess.gte(a.times(from)) && (to === Infinity || excess.lt(a.times(to))),
    );
    if (band) return new Big(points).times(new Big(1).minus(band.deduct)).round(2, 1);
    return b.gte(a) ? new Big(points) : b.times(points).div(a).round(2, 1);
  });
}

/** How many of the scores are not the product's. */
export function differing(rows: readonly BareRow[], scores: readonly (number | Big)[]): number {
  return rows.filter(({ score }, at) => !new Big(score).eq(scores[at] ?? -1)).length;
}
