import { toNumber } from "../coerce";
import { CannotCompute, isError, type ErrorValue, type Matrix, type Scalar } from "../value";
import type { Operand, Surroundings } from "./function";

/**
 * The numbers that SUM and its kin compute with: of ranges and arrays only the numbers, of single
 * arguments whatever can be read as one (`SUM("5",TRUE)` is 6). The first error ends it.
 */
export function numbersIn(
  operands: readonly Operand[],
  { date1904 }: Surroundings,
): readonly number[] | ErrorValue {
  const only = onlyBlock(operands);
  if (only) return numbersOf(only);
  const numbers: number[] = [];
  for (const operand of operands) {
    const error = Array.isArray(operand)
      ? collectFromBlocks(operand as readonly Matrix[], numbers)
      : collectSingle(operand as Scalar, numbers, date1904);
    if (error) return error;
  }
  return numbers;
}

function onlyBlock([first, second]: readonly Operand[]): Matrix | undefined {
  if (second !== undefined || !Array.isArray(first)) return undefined;
  const blocks = first as readonly Matrix[];
  return blocks.length === 1 ? blocks[0] : undefined;
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
    const found = numbersOf(block);
    if (isError(found)) return found;
    for (const number of found) numbers.push(number);
  }
  return undefined;
}

/** The numbers of blocks already searched, as many formulas total the same range. */
const SEARCHED = new WeakMap<Matrix, readonly number[] | ErrorValue>();

function numbersOf(block: Matrix): readonly number[] | ErrorValue {
  const known = SEARCHED.get(block);
  if (known) return known;
  const found = searchNumbers(block);
  SEARCHED.set(block, found);
  return found;
}

function searchNumbers(block: Matrix): readonly number[] | ErrorValue {
  const numbers: number[] = [];
  for (const value of block.cells()) {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) return value;
  }
  const { rest } = block;
  if (isError(rest)) return rest;
  if (typeof rest === "number") throw new CannotCompute("a number down a whole column");
  return numbers;
}
