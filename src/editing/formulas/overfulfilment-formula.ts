import { Decimal, plain } from "../../scoring/decimal";
import type { OverfulfilmentBand } from "../../rulebooks/rulebook";

/** A quotient of two cells is settled to so many places before it is held against a band's edge. */
const EDGE_PLACES = 12;

/**
 * Rule 2.4 as a share of the points: 1−deduct from 1+from of the target on, else the ratio, never
 * above 1. `ratio` is actual ÷ target as a formula writes it.
 */
export function shareOfPoints(bands: readonly OverfulfilmentBand[], ratio: string): string {
  return edgesOf(bands).reduceRight(
    (below, { from, share }) =>
      `IF(ROUND(${ratio},${String(EDGE_PLACES)})>=${from},${share},${below})`,
    `MIN(1,${ratio})`,
  );
}

interface Edge {
  readonly from: string;
  readonly share: string;
}

/** From which ratio on which share of the points is left, the highest first; a gap costs nothing. */
function edgesOf(bands: readonly OverfulfilmentBand[]): readonly Edge[] {
  const starts = bands.map(({ from, deduct }) => edge(from, new Decimal(1).minus(deduct)));
  const ends = bands.flatMap(({ to }) =>
    to === null || bands.some((other) => new Decimal(other.from).eq(to))
      ? []
      : [edge(to, new Decimal(1))],
  );
  return [...starts, ...ends].sort((one, other) => new Decimal(other.from).cmp(one.from));
}

function edge(excess: string, share: Decimal): Edge {
  return { from: plain(new Decimal(excess).plus(1)), share: plain(share) };
}

/** Whether the exact ratio lies beside a band's edge, where a quotient of binary numbers may meet it. */
export function isBesideEdge(
  { target, actual }: { readonly target: string; readonly actual: string },
  bands: readonly OverfulfilmentBand[],
): boolean {
  const a = new Decimal(target);
  return edgesOf(bands).some(({ from }) => {
    const gap = new Decimal(actual).minus(a.times(from)).abs();
    return gap.gt(0) && gap.lt(a.times("0.0000000001"));
  });
}
