import Big from "big.js";
import { finite, toNumber } from "./decimal";
import type { ErrorValue } from "./value";

/**
 * Sums numbers to the 15 digits of the exact decimal sum. Binary sums with Neumaier's correction
 * are exact to those digits unless large terms cancel; only then the decimals are added one by one.
 */
export function total(numbers: readonly number[]): number | ErrorValue {
  const known = TOTALS.get(numbers);
  if (known !== undefined) return known;
  const sum = add(numbers);
  TOTALS.set(numbers, sum);
  return sum;
}

const { abs } = Math;

/** Totals already taken: lists of numbers are never changed once they are complete. */
const TOTALS = new WeakMap<readonly number[], number | ErrorValue>();

function add(numbers: readonly number[]): number | ErrorValue {
  let sum = 0;
  let lost = 0;
  let size = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += abs(sum) >= abs(number) ? sum - next + number : number - next + sum;
    sum = next;
    size += abs(number);
  }
  const result = sum + lost;
  if (!Number.isFinite(result)) return finite(sum);
  const cancelled = size > 2 * abs(result) && !numbers.every(Number.isSafeInteger);
  return cancelled ? exactTotal(numbers) : finite(result);
}

function exactTotal(numbers: readonly number[]): number {
  return toNumber(numbers.reduce((sum, number) => sum.plus(number), new Big(0)));
}
