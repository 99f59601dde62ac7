import { divide, multiply } from "../decimal";
import { oneCell, visit } from "../matrix";
import { toNumber } from "../coerce";
import { total } from "../total";
import {
  CannotCompute,
  DIVISION_BY_ZERO,
  VALUE_ERROR,
  isError,
  type ErrorValue,
  type Matrix,
  type Scalar,
} from "../value";
import { variadic, type EagerFunction, type FunctionTable, type Operand } from "./function";
import { numbersIn } from "./numbers";

/** A function of all the numbers in its arguments. */
function ofNumbers(compute: (numbers: readonly number[]) => number | ErrorValue): EagerFunction {
  return variadic("operand", (operands, around) => {
    const numbers = numbersIn(operands, around);
    return isError(numbers) ? numbers : compute(numbers);
  });
}

export function average(numbers: readonly number[]): number | ErrorValue {
  const sum = total(numbers);
  return isError(sum) ? sum : divide(sum, numbers.length);
}

export function product(numbers: readonly number[]): number | ErrorValue {
  let result: number | ErrorValue = numbers.length === 0 ? 0 : 1;
  for (const number of numbers) {
    if (isError(result)) return result;
    result = multiply(result, number);
  }
  return result;
}

/** The least of the numbers, 0 of none. */
export function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
}

/** The greatest of the numbers, 0 of none. */
export function greatest(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
}

function median(numbers: readonly number[]): number | ErrorValue {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 === 0 ? sorted.slice(half - 1, half + 1) : [sorted[half] ?? 0];
  return average(middle);
}

/** Counts the cells and single arguments that pass. */
function countOf(
  counts: (value: Scalar) => boolean,
  countsSingle: (value: Scalar, date1904: boolean) => boolean,
): EagerFunction {
  return variadic("operand", (operands, { date1904 }) => {
    let count = 0;
    for (const operand of operands) {
      if (isBlocks(operand)) for (const block of operand) count += countIn(block, counts);
      else if (countsSingle(operand, date1904)) count += 1;
    }
    return count;
  });
}

function isBlocks(operand: Operand): operand is readonly Matrix[] {
  return Array.isArray(operand);
}

export function countIn(block: Matrix, counts: (value: Scalar) => boolean): number {
  let count = 0;
  visit(block, (value, times) => {
    if (counts(value)) count += times;
    return undefined;
  });
  return count;
}

/** The sum of the products of the cells at the same place; what is no number counts as 0. */
function sumProduct(blocks: readonly Matrix[]): number | ErrorValue {
  const [first] = blocks;
  const differ = blocks.some(
    ({ rows, columns }) => rows !== first?.rows || columns !== first.columns,
  );
  if (!first || differ) return VALUE_ERROR;
  const numbers: number[] = [];
  const rows = Math.max(...blocks.map((block) => block.filledRows));
  const columns = Math.max(...blocks.map((block) => block.filledColumns));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const term = productAt(blocks, row, column);
      if (isError(term)) return term;
      numbers.push(term);
    }
  }
  const others = first.rows * first.columns - rows * columns;
  if (others > 0) {
    const term = productAt(blocks, rows, columns);
    const terms = isError(term) ? term : multiply(term, others);
    if (isError(terms)) return terms;
    numbers.push(terms);
  }
  return total(numbers);
}

function productAt(blocks: readonly Matrix[], row: number, column: number): number | ErrorValue {
  let result: number | ErrorValue = 1;
  for (const block of blocks) {
    const value = block.at(row, column);
    if (isError(value)) return value;
    result = multiply(result, typeof value === "number" ? value : 0);
    if (isError(result)) return result;
  }
  return result;
}

/** Sums, means, counts, extremes. */
export const TOTALS: FunctionTable = {
  SUM: ofNumbers(total),
  AVERAGE: ofNumbers(average),
  PRODUCT: ofNumbers(product),
  MIN: ofNumbers(least),
  MAX: ofNumbers(greatest),
  MEDIAN: ofNumbers((numbers) => (numbers.length === 0 ? DIVISION_BY_ZERO : median(numbers))),
  COUNT: countOf(
    (value) => typeof value === "number",
    (value, date1904) => !isError(value) && !isError(toNumber(value, date1904)),
  ),
  COUNTA: countOf(
    (value) => value !== null,
    () => true,
  ),
  SUMPRODUCT: {
    ...variadic("operand", (operands) => {
      const error = operands.find(isError);
      if (error) return error;
      return sumProduct(operands.map(singleBlock));
    }),
    takesArrays: true,
  },
};

function singleBlock(operand: Operand): Matrix {
  if (!isBlocks(operand)) {
    if (typeof operand !== "number") throw new CannotCompute("SUMPRODUCT of a single text");
    return oneCell(operand);
  }
  const [block, second] = operand;
  if (!block || second) throw new CannotCompute("several areas where one is needed");
  return block;
}
