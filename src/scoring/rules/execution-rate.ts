import { said } from "../../language/said";
import type { Citation } from "../../rulebooks/rulebook";
import { plain, quotient, roundHalfUp, type Decimal } from "../decimal";
import type { Scored } from "../outcome";
import { capped, forwardRatio } from "./forward-ratio";

/** Rule 2.7, the forward ratio of what was spent to the budget: S = min(1, executed ÷ budget) · P for a budget above 0. */
export function executionRateScore(
  executed: Decimal,
  budget: Decimal,
  points: Decimal,
  citation: Citation,
): Pick<Scored, "raw" | "score" | "steps" | "citation"> {
  const ratio = forwardRatio(budget, executed, points, citation);
  const rate = said(
    "执行率 = {executed} ÷ {budget} = {rate}",
    "Execution rate = {executed} ÷ {budget} = {rate}",
    {
      executed: plain(executed),
      budget: plain(budget),
      rate: rateText(quotient(executed, budget)),
    },
  );
  return { ...ratio, steps: [rate, ...ratio.steps] };
}

/** Decision 6: a rate that the form prints without amounts, times the points. */
export function printedRateScore(
  share: Decimal,
  points: Decimal,
  citation: Citation,
): Pick<Scored, "raw" | "score" | "steps" | "citation"> {
  const raw = share.times(points);
  const values = { rate: rateText(share), points: plain(points), raw: plain(raw, 4) };
  const step = said("{rate} × {points} = {raw}", "{rate} × {points} = {raw}", values);
  return capped(raw, points, citation, step);
}

/** A share as it is written on the sheet: percent with at most 2 decimals (80.45%, 100%). */
export function rateText(share: Decimal): string {
  return `${plain(share.times(100), 2)}%`;
}

/** The share that `rateText` shows: half-up to 4 places. */
export function rateShare(share: Decimal): string {
  return roundHalfUp(share, 4).toFixed();
}
