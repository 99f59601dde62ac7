import { parseDecimal, sum } from "../../scoring/decimal";
import { once } from "../../values/once";
import type { FormView, RowView } from "../view";
import { numbersOf } from "./row-numbers";

/** Target and actual that are the row's points written again (12.5 / 12.5 of 12.5), as no count can be. */
export function isPointsAsValue(row: RowView): boolean {
  const { points } = numbersOf(row);
  // whole points may well be a count
  if (!points || points.round(0, 0).eq(points)) return false;
  const { target, actual } = row.indicator;
  return [target, actual].every((cell) => parseDecimal(cell?.text ?? "")?.eq(points) === true);
}

const FULL = 100;
/** So many rows do not come to 100 by chance. */
const FEWEST = 5;

/**
 * The rows of a form without points whose targets are all bare numbers that make 100, each written
 * again as its actual: they are points. Empty on any other form.
 */
export const pointsForTargets = once((view: FormView): readonly RowView[] => {
  const rows = view.rows.filter(({ indicator }) => (indicator.target?.text ?? "").trim() !== "");
  if (rows.length < FEWEST || view.rows.some(({ indicator }) => indicator.points)) return [];
  const numbers = rows.flatMap((row) => bareNumber(row) ?? []);
  return numbers.length === rows.length && sum(numbers).eq(FULL) ? rows : [];
});

/** A target without sign and unit that is its actual too. */
function bareNumber({ indicator: { target, actual, targetParts } }: RowView) {
  if (targetParts) return null;
  const [promised, done] = [target, actual].map((cell) => parseDecimal(cell?.text ?? ""));
  return promised && done?.eq(promised) === true && promised.gt(0) ? promised.toFixed() : null;
}
