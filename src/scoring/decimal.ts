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

/** Numbers of so many digits are whole numbers of the engine's own, ten of them as well. */
const FEW_DIGITS = 14;

/**
 * `above ÷ below`, cut off as `div` does it: where both have few digits, as on every row of a form,
 * they are divided as one does on paper, several times faster. Throws where `below` is 0.
 */
export function quotient(above: Decimal, below: Decimal): Decimal {
  const shift = lastPlace(above) - lastPlace(below);
  const isShort = above.c.length <= FEW_DIGITS && below.c.length <= FEW_DIGITS;
  if (!isShort || isZero(below) || PLACES + shift < 0) return positiveZero(above.div(below));
  const [a, b] = [whole(above), whole(below)];
  let rest = a % b;
  const digits = Array.from(String((a - rest) / b), Number);
  const first = digits.length - 1 + shift;
  for (let left = PLACES + shift; left > 0 && rest > 0; left--) {
    const tenfold = rest * 10;
    rest = tenfold % b;
    digits.push((tenfold - rest) / b);
  }
  return ofDigits(above.s * below.s, digits, first);
}

/** What is cut to nothing has no sign. */
function positiveZero(number: Decimal): Decimal {
  return isZero(number) ? ZERO : number;
}

/** The number of these digits, the first of which counts 10^`first`. */
function ofDigits(sign: number, digits: readonly number[], first: number): Decimal {
  const from = digits.findIndex((digit) => digit > 0);
  if (from < 0) return ZERO;
  const made = new Decimal(ZERO);
  made.s = sign;
  made.e = first - from;
  made.c = digits.slice(from, digits.findLastIndex((digit) => digit > 0) + 1);
  return made;
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
  return sumOf(numbers.map(decimalOf));
}

/** So small and so short that thousands of them, counted in ten-thousandths, are an engine's own number. */
const SUMMED = { places: 4, below: 6 };

/** The sum of numbers. Those of a form are mostly points and scores, which are counted up in their last places. */
export function sumOf(numbers: readonly Decimal[]): Decimal {
  const { places, below } = SUMMED;
  const isUsual = numbers.every((one) => one.e < below && lastPlace(one) >= -places);
  if (!isUsual || numbers.length > 10_000) return numbers.reduce((all, one) => all.plus(one), ZERO);
  const counted = numbers.reduce(
    (all, one) => all + whole(one) * one.s * 10 ** (lastPlace(one) + places),
    0,
  );
  return new Decimal(`${String(counted)}e-${String(places)}`);
}
