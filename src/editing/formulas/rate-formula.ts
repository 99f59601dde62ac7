import type { FormCell } from "../../forms/form";
import { Decimal } from "../../scoring/decimal";
import type { RateRule } from "../../scoring/score-rule";
import { halfUp, isTooCloseToCall } from "./half-up";
import { operandOf } from "./operand";

/** How a cell shows a rate: a share (0.8045), a bare percentage (80.45), or text with its sign. */
export type RateStyle = "share" | "percent" | "text";

interface RateCells {
  readonly executed: string;
  readonly budget: string;
}

/** The cells of the amounts; null where one of them is no number of its own in the block's unit. */
export function rateCells(
  { budget, executed }: RateRule,
  usable: (cell: FormCell) => boolean,
): RateCells | null {
  if (!usable(budget.cell) || !usable(executed.cell)) return null;
  const below = operandOf(budget.cell, budget.number);
  const above = operandOf(executed.cell, executed.number);
  return below && above && { executed: above.at, budget: below.at };
}

/** The execution rate, half-up to two places of a percentage; null where a value has to stand. */
export function rateFormula(
  rule: RateRule,
  style: RateStyle,
  usable: (cell: FormCell) => boolean,
): string | null {
  const cells = rateCells(rule, usable);
  const exact = new Decimal(rule.executed.number).times(100).div(rule.budget.number);
  if (!cells || isTooCloseToCall(exact.toFixed(), 2)) return null;
  const share = `${cells.executed}/${cells.budget}`;
  if (style === "share") return unlessOpen(cells, [], halfUp(share, 4));
  const percent = halfUp(`${share}*100`, 2);
  return unlessOpen(cells, [], style === "text" ? `${percent}&"%"` : percent);
}

/** Rule 2.7: the rate times the points, never above them. */
export function rateScoreFormula(cells: RateCells, points: string, places: number): string {
  const score = `MIN(${points},${cells.executed}*${points}/${cells.budget})`;
  return unlessOpen(cells, [points], halfUp(score, places));
}

/** Stays empty while a number is missing or is text, and where there is no budget to divide by. */
function unlessOpen({ executed, budget }: RateCells, more: string[], result: string): string {
  const numbers = [executed, budget, ...more];
  const missing = `COUNT(${numbers.join(",")})<${String(numbers.length)}`;
  return `=IF(OR(${missing},${budget}<=0,${executed}<0),"",${result})`;
}
