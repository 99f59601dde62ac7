import type { FormCell } from "../../forms/form";
import { Decimal, decimalOf } from "../../scoring/decimal";
import type { RowAssessment } from "../../scoring";
import { once } from "../../values/once";
import type { FormView } from "../view";
import { passedBy } from "./text-numbers";

/**
 * Whether a total that misses the sum of the scores is right once a slip in a score is mended that
 * has a finding of its own: a score stored as text that SUM passes by, one outside its points, or
 * one that was typed as a rate (98%).
 */
export function isMendedBySlips(
  view: FormView,
  { cell, total, sum }: { readonly cell: FormCell; readonly total: Decimal; readonly sum: Decimal },
): boolean {
  const passed = passedBy(view, cell).map(
    (one) => standingOf(view).get(one.cell) ?? new Decimal(0),
  );
  if (passed.length > 0 && passed.reduce((rest, one) => rest.minus(one), sum).eq(total))
    return true;
  const slips = view.assessment.rows.filter(isSlip);
  if (slips.length === 0) return false;
  const mended = slips.reduce(
    (all, { standing, score, points }) => all.minus(standing ?? 0).plus(score ?? points ?? 0),
    sum,
  );
  return mended.eq(total);
}

const standingOf = once(
  ({ assessment }: FormView) =>
    new Map(
      assessment.rows.flatMap(({ cell, standing }) =>
        cell && standing !== null ? [[cell.cell, decimalOf(standing)] as const] : [],
      ),
    ),
);

function isSlip({ cell, standing, points }: RowAssessment): boolean {
  if (standing === null || points === null) return false;
  const score = decimalOf(standing);
  return score.lt(0) || score.gt(points) || /%$/u.test(cell?.text.normalize("NFKC").trim() ?? "");
}
