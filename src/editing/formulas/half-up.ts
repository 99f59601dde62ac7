import { Decimal, roundHalfUp } from "../../scoring/decimal";

/** A number of a form has fewer places than this before it is rounded to the form's own. */
const SETTLING_PLACES = 10;
/** Nearer to a half than this, without being one, the first rounding would make it one. */
const TOO_CLOSE = "0.000001";

/**
 * Rounds half-up as the rules do. Binary numbers hold 8.625 a little too low where it is a quotient,
 * and a single ROUND may then go down; the inner ROUND puts it right before the outer one cuts.
 */
export function halfUp(expression: string, places: number): string {
  return `ROUND(ROUND(${expression},${String(SETTLING_PLACES)}),${String(places)})`;
}

/** Whether the exact number lies so close to a half that only exact decimals can tell which way it goes. */
export function isTooCloseToCall(exact: string, places: number): boolean {
  const scaled = new Decimal(exact).times(new Decimal(10).pow(places));
  const fromHalf = scaled.minus(roundHalfUp(scaled, 0)).abs().minus("0.5").abs();
  return fromHalf.gt(0) && fromHalf.lt(TOO_CLOSE);
}
