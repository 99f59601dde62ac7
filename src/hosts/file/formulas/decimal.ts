import Big, { type RoundingMode } from "big.js";
import { DIVISION_BY_ZERO, NUMBER_ERROR, type ErrorValue } from "./value";

/** Excel keeps 15 significant digits; what lies behind them is binary residue. */
const SIGNIFICANT_DIGITS = 15;

/** From here on a whole number may have more than 15 digits. */
const FIRST_16_DIGITS = 1e15;

/** A number with the 15 significant digits that Excel shows: 0.30000000000000004 → 0.3. */
export function round15(number: number): number {
  if (Number.isInteger(number) && Math.abs(number) < FIRST_16_DIGITS)
    return number === 0 ? 0 : number;
  const rounded = Number(number.toPrecision(SIGNIFICANT_DIGITS));
  // the largest doubles of all would be rounded up to infinity
  return Number.isFinite(rounded) ? rounded : number;
}

/** Excel knows no infinity: it is #NUM!. */
export function finite(number: number): number | ErrorValue {
  return Number.isFinite(number) ? round15(number) : NUMBER_ERROR;
}

/** The double nearest to an exact decimal. */
export function toNumber(decimal: Big): number {
  return round15(Number(decimal.toString()));
}

/**
 * Adds exactly where digits cancel (100.1 − 100 = 0.1); elsewhere the 15 digits of the binary sum are
 * the same and come faster.
 */
export function add(a: number, b: number): number | ErrorValue {
  const sum = a + b;
  const cancels = a < 0 !== b < 0 && !(Number.isSafeInteger(a) && Number.isSafeInteger(b));
  return cancels ? toNumber(new Big(a).plus(b)) : finite(sum);
}

export function subtract(a: number, b: number): number | ErrorValue {
  return add(a, -b);
}

export function multiply(a: number, b: number): number | ErrorValue {
  return finite(a * b);
}

export function divide(a: number, b: number): number | ErrorValue {
  return b === 0 ? DIVISION_BY_ZERO : finite(a / b);
}

/** `a ^ b`: 0^0 and roots of negative numbers are #NUM!, as in Excel. */
export function power(a: number, b: number): number | ErrorValue {
  if (a === 0 && b === 0) return NUMBER_ERROR;
  if (a === 0 && b < 0) return DIVISION_BY_ZERO;
  return finite(a ** b);
}

/** A half goes away from zero. */
export const HALF_UP = Big.roundHalfUp;
export const TOWARDS_ZERO = Big.roundDown;
export const AWAY_FROM_ZERO = Big.roundUp;

/** Beyond these a double has no digit to round, or none left. */
const FINEST_PLACE = 320;
const COARSEST_PLACE = -320;

/** Rounds to so many decimal places, exactly: 1.005 to two places is 1.01. Negative places round tens. */
export function roundTo(number: number, places: number, mode: RoundingMode): number | ErrorValue {
  const whole = Math.trunc(places);
  if (whole > FINEST_PLACE) return number;
  if (whole < COARSEST_PLACE) return mode === AWAY_FROM_ZERO && number !== 0 ? NUMBER_ERROR : 0;
  return finite(Number(new Big(number).round(whole, mode).toString()));
}

/** n − d·INT(n/d) in exact decimals; takes the sign of the divisor. */
export function modulo(n: number, d: number): number {
  const divisor = new Big(d);
  const remainder = new Big(n).mod(divisor);
  return toNumber(
    remainder.eq(0) || remainder.lt(0) === divisor.lt(0) ? remainder : remainder.plus(divisor),
  );
}
