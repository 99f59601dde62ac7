import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { standingNumber, type RowAssessment } from "../../scoring";
import { formHasPoints } from "../../scoring/total";
import { Decimal, decimalOf } from "../../scoring/decimal";
import { once } from "../../values/once";
import type { FormView } from "../view";
import { isMisplaced } from "./points";

/** The scores that stand on the form, as they are; nothing rescored. */
export interface StandingScores {
  /** Sum of all of them, the rate's included. */
  readonly sum: Decimal;
  /** The sum without rows that do not apply. */
  readonly applicable: Decimal;
  /** What the rows that count and have no score yet could still bring at most. */
  readonly open: Decimal;
  /** How many rows that count have no score yet. */
  readonly openRows: number;
  readonly cells: readonly FormCell[];
}

/** Adds up the scores as they stand; a cell merged over several rows counts once. */
export const standingScores = once((view: FormView): StandingScores => {
  const { assessment } = view;
  const seen = new Map<string, FormCell>();
  let sum = new Decimal(0);
  let applicable = new Decimal(0);
  let open = new Decimal(0);
  let openRows = 0;
  for (const row of assessment.rows) {
    const { cell, status, points, of } = row;
    // a bonus counts with its sign, and not at all below the total
    const standing = of.kind === "extra" ? row.counts : row.standing;
    if (!cell || seen.has(cell.cell)) continue;
    if (of.kind === "indicator" && of.indicator.sumOf !== undefined) continue;
    // the whole form's points in the fund row come with its whole score: another check's finding
    if (of.kind === "rate" && isMisplaced(row)) continue;
    seen.set(cell.cell, cell);
    if (standing !== null) {
      sum = sum.plus(decimalOf(standing));
      if (status !== "notApplicable") applicable = applicable.plus(decimalOf(standing));
    } else if (status !== "notApplicable" && points !== null) {
      open = open.plus(points);
      openRows++;
    } else if (isOpenWithoutPoints(row, view)) {
      open = open.plus(FULL_MARKS);
      openRows++;
    }
  }
  return { sum, applicable, open, openRows, cells: [...seen.values()] };
});

const FULL_MARKS = 100;

/** A row with an actual and an empty score, in a form that prints no points for its rows: 20/80. */
function isOpenWithoutPoints({ of, status }: RowAssessment, { form }: FormView): boolean {
  if (of.kind !== "indicator" || status === "notApplicable" || formHasPoints(form)) return false;
  return /[\p{L}\p{N}]/u.test(of.indicator.actual?.text ?? "");
}

/** Said of a sum of scores that holds the fund row's; nothing where that row has none. */
export function withRateScore({ rate }: FormView): Said {
  return rate === null || rate.standing === null
    ? said("", "")
    : said("（含执行率得分）", " (execution rate included)");
}

/** Whether any row of the table has a score: an unfilled form has none. */
export function isScored({ assessment }: FormView): boolean {
  return assessment.rows.some(({ standing }) => standing !== null);
}

/**
 * The total that stands on the form, with its cell; null where none does. A lone 100 in the total
 * row, outside the score column, is the form's full marks and no total.
 */
export function standingTotal({
  form,
}: Pick<FormView, "form">): { readonly cell: FormCell; readonly total: Decimal } | null {
  const cell = form.total?.score;
  const standing = standingNumber(cell ?? null);
  if (!cell || standing === null) return null;
  const total = new Decimal(standing);
  const columns = form.indicators.flatMap(({ score }) => score?.column ?? []);
  const inTable = form.indicators.some(({ row }) => row < cell.row);
  const outside = inTable && columns.length > 0 && !columns.includes(cell.column);
  const noPoints = (form.total?.points?.text ?? "") === "";
  return outside && noPoints && total.eq(100) ? null : { cell, total };
}
