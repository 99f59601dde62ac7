import { said, type Said } from "../../language/said";
import type { Rulebook } from "../../rulebooks/rulebook";
import { plain, roundHalfUp, type Decimal } from "../decimal";

/** Rule 2.8: Σ S ÷ Σ applicable P × 100, only where the rulebook says so and a row does not apply. */
export function rescaled(
  scores: Decimal,
  applicable: Decimal,
  skipped: Decimal,
  rulebook: Rulebook,
): { readonly total: Decimal; readonly said: Said } | null {
  if (!rulebook.rescaleNotApplicable || skipped.lte(0) || applicable.lte(0)) return null;
  const total = roundHalfUp(scores.times(100).div(applicable), 2);
  const values = {
    scores: plain(scores),
    applicable: plain(applicable),
    skipped: plain(skipped),
    total: plain(total),
  };
  return {
    total,
    said: said(
      "不适用的 {skipped} 分不考核，按百分制折算：{scores} ÷ {applicable} × 100 = {total}。",
      "{skipped} points do not apply; rescaled to 100: {scores} ÷ {applicable} × 100 = {total}.",
      values,
    ),
  };
}
