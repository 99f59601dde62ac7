import { said, type Said } from "../../language/said";
import type { OverfulfilmentBand } from "../../rulebooks/rulebook";
import { compare, plain, type Decimal } from "../decimal";

/** What rule 2.4 takes off a forward row that goes far beyond its target. */
export interface Overfulfilment {
  readonly band: OverfulfilmentBand;
  /** The points that are left, exact. */
  readonly score: Decimal;
  readonly steps: readonly Said[];
}

/** Rule 2.4 for A > 0: the band of (B−A)/A and what is left of the points; null where none applies. */
export function overfulfilment(
  a: Decimal,
  b: Decimal,
  points: Decimal,
  bands: readonly OverfulfilmentBand[],
): Overfulfilment | null {
  if (compare(b, a) <= 0) return null;
  const excess = b.minus(a);
  // compared by multiplication, so that a band's edge is hit exactly
  const band = bands.find(
    ({ from, to }) => excess.gte(a.times(from)) && (to === null || excess.lt(a.times(to))),
  );
  if (!band) return null;
  const score = points.minus(points.times(band.deduct));
  const percent = (share: string): string => plain(points.times(0).plus(share).times(100));
  const values = {
    a: plain(a),
    b: plain(b),
    excess: plain(excess.times(100).div(a), 2),
    from: percent(band.from),
    to: band.to === null ? "" : percent(band.to),
    deduct: percent(band.deduct),
    points: plain(points),
    score: plain(score),
  };
  return {
    band,
    score,
    steps: [
      said(
        "（{b} − {a}）÷ {a} = {excess}%，指标值设定偏低，扣该指标分值的 {deduct}%",
        "({b} − {a}) ÷ {a} = {excess} %: the target was set too low, {deduct} % of the points are off",
        values,
      ),
      said(
        "{points} × （1 − {deduct}%）= {score}",
        "{points} × (1 − {deduct} %) = {score}",
        values,
      ),
    ],
  };
}
