import { CannotCompute } from "./value";

/** Where Excel's own rule for joining a number to a text is plain: digits without an exponent. */
const LARGEST_PLAIN = 1e15;
const SMALLEST_PLAIN = 1e-4;
const LONGEST_SMALL = 10;

/**
 * A number as `&` writes it: up to 15 significant digits, no grouping. Very large and very small
 * numbers with many digits are left to Excel, whose use of exponents there is not documented.
 */
export function generalText(number: number): string {
  const size = Math.abs(number);
  if (size === 0) return "0";
  if (size >= LARGEST_PLAIN) throw new CannotCompute("number too large to join to a text");
  if (size >= SMALLEST_PLAIN) return String(number);
  const plain = number.toFixed(LONGEST_SMALL).replace(/0+$/, "");
  if (Number(plain) === number && plain.length <= LONGEST_SMALL) return plain;
  throw new CannotCompute("number too small to join to a text");
}
