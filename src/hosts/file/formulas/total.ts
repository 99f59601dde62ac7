import Big from "big.js";
import { finite, toNumber } from "./decimal";
import type { ErrorValue } from "./value";

/**
 * Sums numbers to the 15 digits of the exact decimal sum. Binary sums with Neumaier's correction
 * are exact to those digits unless large terms cancel; only then the decimals are added one by one.
 */
export function total(numbers: readonly number[]): number | ErrorValue {
  let sum = 0;
  let lost = 0;
  let size = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
    size += Math.abs(number);
  }
  const result = sum + lost;
  if (!Number.isFinite(result)) return finite(sum);
  const cancelled = size > 2 * Math.abs(result) && !numbers.every(Number.isSafeInteger);
  return cancelled ? exactTotal(numbers) : finite(result);
}

function exactTotal(numbers: readonly number[]): number {
  return toNumber(numbers.reduce((sum, number) => sum.plus(number), new Big(0)));
}
