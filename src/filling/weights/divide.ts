import { Decimal, plain, roundHalfUp } from "../../scoring/decimal";

/** Points are whole where they can be, then halves, tenths, hundredths. */
const STEPS = ["1", "0.5", "0.1", "0.01", "0.001", "0.0001", "0.00001"] as const;

/**
 * Divides points evenly over some rows: every row half-up to the coarsest step that keeps the last
 * row, which takes the rest, close to the others. The parts always add up to the whole; none is
 * negative, and none is zero unless the whole is.
 */
export function divide(points: string, rows: number): string[] {
  if (rows < 1) return [];
  const whole = new Decimal(points);
  for (const step of STEPS) {
    const each = roundTo(whole.div(rows), step);
    const last = whole.minus(each.times(rows - 1));
    if (isEven(each, last, step)) return parts(each, last, rows);
  }
  // more rows than any form has: exact to as many places as it takes
  const each = whole.div(rows).round(STEPS.length + String(rows).length, 0);
  return parts(each, whole.minus(each.times(rows - 1)), rows);
}

function roundTo(number: Decimal, step: string): Decimal {
  return roundHalfUp(number.div(step), 0).times(step);
}

/** The last row may differ by one step, or by half of the others' points where that is more. */
function isEven(each: Decimal, last: Decimal, step: string): boolean {
  if (each.lte(0) || last.lte(0)) return false;
  const half = each.div(2);
  const slack = half.gt(step) ? half : new Decimal(step);
  return last.minus(each).abs().lte(slack);
}

function parts(each: Decimal, last: Decimal, rows: number): string[] {
  return Array.from({ length: rows }, (_, row) => plain(row < rows - 1 ? each : last, 20));
}
