import BigNumbers from "big.js";
import { byText } from "../values/by-text";

/**
 * Exact decimals of scoring. Quotients are cut off, not rounded, at 24 places: half-up rounding of
 * a cut quotient to fewer places (20 are printed at most) is the half-up rounding of the exact one.
 */
export const Decimal = BigNumbers();
const PLACES = 24;
Decimal.DP = PLACES;
Decimal.RM = 0;

export type Decimal = BigNumbers.Big;

/** Nothing, ready-made: a plain 0 would be read digit by digit at every comparison. */
export const ZERO = new Decimal(0);

/** A number from its digits; points, targets and scores repeat down a table, and are read once. */
export const decimalOf = byText((digits) => new Decimal(digits));

/**
 * `above ÷ below`, cut off as `div` does it: whole numbers divide several times faster than digit by
 * digit, and every row of a form divides. Throws where `below` is 0.
 */
export function quotient(above: Decimal, below: Decimal): Decimal {
  const shift = PLACES + lastPlace(above) - lastPlace(below);
  const scaled = whole(above) * TEN ** BigInt(Math.max(shift, 0));
  const by = whole(below) * TEN ** BigInt(Math.max(-shift, 0));
  return new Decimal(`${String(scaled / by)}e-${String(PLACES)}`);
}

const TEN = BigInt(10);

/** The digits of a number as a whole number; `lastPlace` says what its last digit counts. */
function whole({ c, s }: Decimal): bigint {
  return BigInt(c.join("")) * BigInt(s);
}

/** The power of ten that the last digit stands for: −2 of 98.65. */
function lastPlace({ c, e }: Decimal): number {
  return e - c.length + 1;
}

const HALF_UP = 1;

/** The one rounding there is: half-up, to a number of places. */
export function roundHalfUp(number: Decimal, places: number): Decimal {
  return -lastPlace(number) > places ? number.round(places, HALF_UP) : number;
}

/** A plain decimal without trailing zeros, rounded half-up to at most `places`. */
export function plain(number: Decimal, places = 10): string {
  const rounded = roundHalfUp(number, places);
  // asked of its first digit, as a comparison copies both numbers; −0 is 0
  return rounded.c[0] === 0 ? "0" : rounded.toFixed();
}

const DIGITS = /^\d+(?:\.\d+)?$/u;
const NUMERIC = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^[+-]?\.\d+$/u;

/** Reads `10`, `8.62`, `1,234.5`, `10 分`, `９０`; null where the text is no plain number. */
export function parseDecimal(text: string): Decimal | null {
  if (DIGITS.test(text)) return decimalOf(text);
  const bare = text.normalize("NFKC").replace(/\s/gu, "").replace(/分$/u, "");
  return NUMERIC.test(bare) ? new Decimal(bare.replace(/[,+]/gu, "")) : null;
}

/** A number out of a cell: binary noise beyond 15 digits is Excel's, not the person's. */
export function fromStored(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const shortest = String(value);
  // what is written with 15 digits or fewer is free of noise
  return decimalOf(shortest.length <= 15 ? shortest : value.toPrecision(15));
}

/** Whether two exact decimal strings are the same number (10 = 10.00). */
export function sameNumber(one: string, other: string): boolean {
  return new Decimal(one).eq(other);
}

/** The sum of exact decimal strings. */
export function sum(numbers: readonly string[]): Decimal {
  return numbers.reduce((total, number) => total.plus(decimalOf(number)), ZERO);
}
