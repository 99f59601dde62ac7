import { toNumber } from "../coerce";
import { visit } from "../matrix";
import { CannotCompute, isError, type ErrorValue, type Matrix, type Scalar } from "../value";
import type { Operand, Surroundings } from "./function";

/**
 * The numbers that SUM and its kin compute with: of ranges and arrays only the numbers, of single
 * arguments whatever can be read as one (`SUM("5",TRUE)` is 6). The first error ends it.
 */
export function numbersIn(
  operands: readonly Operand[],
  { date1904 }: Surroundings,
): number[] | ErrorValue {
  const numbers: number[] = [];
  for (const operand of operands) {
    const error = Array.isArray(operand)
      ? collectFromBlocks(operand as readonly Matrix[], numbers)
      : collectSingle(operand as Scalar, numbers, date1904);
    if (error) return error;
  }
  return numbers;
}

function collectSingle(
  value: Scalar,
  numbers: number[],
  date1904: boolean,
): ErrorValue | undefined {
  const number = toNumber(value, date1904);
  if (isError(number)) return number;
  numbers.push(number);
  return undefined;
}

function collectFromBlocks(blocks: readonly Matrix[], numbers: number[]): ErrorValue | undefined {
  for (const block of blocks) {
    const error = visit(block, (value, times) => {
      if (typeof value !== "number") return isError(value) ? value : undefined;
      if (times > 1) throw new CannotCompute("a number repeated down a whole column");
      numbers.push(value);
      return undefined;
    });
    if (error) return error;
  }
  return undefined;
}
