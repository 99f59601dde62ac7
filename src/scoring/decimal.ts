import BigNumbers from "big.js";
import { byText } from "../values/by-text";
import { fromStored as storedDigits } from "../values/numbers/exact";

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

/** Numbers of so many digits are whole numbers of the engine's own, and so are ten of them. */
const FEW_DIGITS = 14;

/**
 * `above ÷ below`, cut off as `div` does it: where both have few digits, as on every row of a form,
 * they are divided as one does on paper, several times faster. Throws where `below` is 0.
 */
export function quotient(above: Decimal, below: Decimal): Decimal {
  let places = lastPlace(below) - lastPlace(above);
  const isShort = Math.max(above.c.length, below.c.length) <= FEW_DIGITS && places <= PLACES;
  if (!isShort || above.s !== below.s || isZero(below)) return above.div(below);
  const by = whole(below);
  let rest = whole(above);
  let digits = "";
  for (;;) {
    const left = rest % by;
    digits += String((rest - left) / by);
    if (left === 0 || places === PLACES) return new Decimal(`${digits}e${String(-places)}`);
    rest = left * 10;
    places++;
  }
}

/** The digits of a number as a whole number; `lastPlace` says what its last digit counts. */
function whole({ c }: Decimal): number {
  return c.reduce((number, digit) => number * 10 + digit, 0);
}

/** Asked of its first digit, as a comparison copies both numbers. */
export function isZero({ c }: Decimal): boolean {
  return c[0] === 0;
}

/** Which of two numbers is the greater: below 0, 0 or above 0, as `cmp` has it, but without copies. */
export function compare(one: Decimal, other: Decimal): number {
  if (isZero(one) || isZero(other) || one.s !== other.s) return one.cmp(other);
  if (one.e !== other.e) return (one.e - other.e) * one.s;
  for (let at = 0; at < one.c.length || at < other.c.length; at++) {
    const by = (one.c[at] ?? 0) - (other.c[at] ?? 0);
    if (by !== 0) return by * one.s;
  }
  return 0;
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
  // −0 is 0
  return isZero(rounded) ? "0" : rounded.toFixed();
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
  return Number.isFinite(value) ? decimalOf(storedDigits(value)) : null;
}

/** Whether two exact decimal strings are the same number (10 = 10.00). */
export function sameNumber(one: string, other: string): boolean {
  return new Decimal(one).eq(other);
}

/** The sum of exact decimal strings. */
export function sum(numbers: readonly string[]): Decimal {
  return numbers.reduce((total, number) => total.plus(decimalOf(number)), ZERO);
}
