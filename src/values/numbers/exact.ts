import BigNumbers from "big.js";

/**
 * Exact decimals of this room. Where a quotient has no finite decimal it is cut half-up at 40
 * places, far below anything a score can show.
 */
export const Exact = BigNumbers();
Exact.DP = 40;
Exact.RM = 1;

/** Written as shortly as can be. */
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;

/** The shortest plain writing of a decimal: `10.00` → `10`, `1,234` → `1234`, `-0` → `0`. */
export function plainDecimal(written: string): string {
  if (PLAIN.test(written)) return written;
  const value = new Exact(written.replace(/,/gu, "").replace(/^\+/u, ""));
  return value.eq(0) ? "0" : value.toFixed();
}

/** A number out of a cell: binary noise beyond 15 digits is Excel's, not the person's. */
export function fromStored(value: number): string {
  const shortest = String(value);
  // what is written with 15 digits or fewer is free of noise
  return plainDecimal(shortest.length <= 15 ? shortest : value.toPrecision(15));
}
