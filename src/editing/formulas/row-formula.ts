import type { FormCell } from "../../forms/form";
import type { RowAssessment } from "../../scoring";
import { Decimal, roundHalfUp } from "../../scoring/decimal";
import type { ScoreRule } from "../../scoring/score-rule";
import { isTooCloseToCall } from "./half-up";
import { operandOf, type Operand } from "./operand";
import { isBesideEdge } from "./overfulfilment-formula";
import { rateCells, rateScoreFormula } from "./rate-formula";
import { forwardFormula, reverseFormula, type RowCells } from "./ratio-formula";

/**
 * The formula that gives a row's score in Excel, or null where a value has to stand: the row is not
 * computed (a formula would repeat an assumption without a word), its rule is no arithmetic, or one
 * of its numbers is text.
 */
export function rowFormula(
  row: RowAssessment,
  places: number,
  usable: (cell: FormCell) => boolean,
): string | null {
  const { status, rule, unrounded } = row;
  if (status !== "computed" || !rule || unrounded === null) return null;
  if (isTooCloseToCall(unrounded, places)) return null;
  // rounded, full marks of 12.5 would come to 13: the cap is not in the formula
  if (row.points !== null && roundHalfUp(new Decimal(row.points), places).gt(row.points))
    return null;
  const points = pointsOf(row, usable);
  if (!points) return null;
  if (rule.kind === "rate") {
    const cells = rateCells(rule, usable);
    return cells && rateScoreFormula(cells, points, places);
  }
  const cells = cellsOf(row, rule, usable);
  if (!cells) return null;
  if (rule.kind === "reverse") return reverseFormula({ ...cells, points }, places);
  if (isBesideEdge(rule, rule.overfulfilment)) return null;
  return forwardFormula(rule, { ...cells, points }, places);
}

/** Where the points stand, if the cell holds the row's own as a plain number. */
function pointsOf(
  { of, points }: RowAssessment,
  usable: (cell: FormCell) => boolean,
): string | null {
  const cell = of.kind === "rate" ? of.line.points : of.indicator.points;
  if (!cell || points === null || !usable(cell)) return null;
  const operand = operandOf(cell, points);
  return operand?.scale === 1 ? operand.at : null;
}

function cellsOf(
  { of }: RowAssessment,
  rule: Exclude<ScoreRule, { kind: "rate" }>,
  usable: (cell: FormCell) => boolean,
): Omit<RowCells, "points"> | null {
  if (of.kind !== "indicator") return null;
  const { indicator } = of;
  const operand = (cell: FormCell | null, number: string): Operand | null =>
    cell && usable(cell) ? operandOf(cell, number) : null;
  const target = operand(indicator.targetParts?.number ?? indicator.target, rule.target);
  const actual = operand(indicator.actual, rule.actual);
  return target && actual && { target, actual };
}
