import { CannotCompute, NOT_AVAILABLE, type Matrix, type Scalar } from "./value";

/** More computed cells than this are left to Excel rather than kept in memory. */
const MOST_CELLS = 2_000_000;

/** Gives the value at a row and a column of a block. */
type ValueAt = (row: number, column: number) => Scalar;

/** A block of computed values: constants in braces, or an operation on whole ranges. */
class ComputedMatrix implements Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly filledRows: number,
    readonly filledColumns: number,
    private readonly values: readonly Scalar[],
    readonly rest: Scalar,
  ) {}

  at(row: number, column: number): Scalar {
    const filled = row < this.filledRows && column < this.filledColumns;
    return filled ? (this.values[row * this.filledColumns + column] ?? null) : this.rest;
  }

  cells(): readonly Scalar[] {
    return this.values;
  }
}

/** A block whose cells are all computed. */
export function computed(rows: number, columns: number, valueAt: ValueAt): Matrix {
  return partlyComputed({ rows, columns, filledRows: rows, filledColumns: columns }, valueAt, null);
}

/** A single value as a block of one cell. */
export function oneCell(value: Scalar): Matrix {
  return computed(1, 1, () => value);
}

type Extent = Pick<Matrix, "rows" | "columns" | "filledRows" | "filledColumns">;

function partlyComputed(extent: Extent, valueAt: ValueAt, rest: Scalar): Matrix {
  const { rows, columns, filledRows, filledColumns } = extent;
  if (filledRows * filledColumns > MOST_CELLS) throw new CannotCompute("too many cells at once");
  const values: Scalar[] = [];
  for (let row = 0; row < filledRows; row += 1) {
    for (let column = 0; column < filledColumns; column += 1) values.push(valueAt(row, column));
  }
  return new ComputedMatrix(rows, columns, filledRows, filledColumns, values, rest);
}

/** Whether the cells beyond the filled ones are the same throughout, so that one stands for all. */
function sharesRest(operand: Matrix | Scalar, extent: Extent): boolean {
  if (!isBlock(operand)) return true;
  return operand.rows === extent.rows && operand.columns === extent.columns;
}

/**
 * Applies an operation cell by cell. A single value goes with every cell, a single row with every
 * row, a single column with every column; a cell that one of the blocks lacks is #N/A.
 */
export function combine(
  operands: readonly (Matrix | Scalar)[],
  operation: (values: readonly Scalar[]) => Scalar,
): Matrix {
  const blocks = operands.filter(isBlock);
  const largest = (size: (block: Matrix) => number): number => Math.max(...blocks.map(size));
  const extent: Extent = {
    rows: largest((block) => block.rows),
    columns: largest((block) => block.columns),
    filledRows: largest((block) => block.filledRows),
    filledColumns: largest((block) => block.filledColumns),
  };
  const valuesAt = (row: number, column: number): Scalar =>
    operation(
      operands.map((operand) => (isBlock(operand) ? repeated(operand, row, column) : operand)),
    );
  if (!operands.every((operand) => sharesRest(operand, extent))) {
    return partlyComputed(
      { ...extent, filledRows: extent.rows, filledColumns: extent.columns },
      valuesAt,
      null,
    );
  }
  const full = extent.filledRows >= extent.rows && extent.filledColumns >= extent.columns;
  const rests = operands.map((operand) => (isBlock(operand) ? operand.rest : operand));
  return partlyComputed(extent, valuesAt, full ? null : operation(rests));
}

function repeated(block: Matrix, row: number, column: number): Scalar {
  const y = block.rows === 1 ? 0 : row;
  const x = block.columns === 1 ? 0 : column;
  return y < block.rows && x < block.columns ? block.at(y, x) : NOT_AVAILABLE;
}

function isBlock(operand: Matrix | Scalar): operand is Matrix {
  return typeof operand === "object" && operand !== null && "filledRows" in operand;
}

/**
 * Visits every value with how many cells hold it: the filled cells one by one, then the common value
 * of all others at once. Stops when the visitor returns something and gives that back.
 */
export function visit<T>(
  matrix: Matrix,
  visitor: (value: Scalar, times: number) => T | undefined,
): T | undefined {
  const cells = matrix.cells();
  for (const value of cells) {
    const result = visitor(value, 1);
    if (result !== undefined) return result;
  }
  const others = matrix.rows * matrix.columns - cells.length;
  return others > 0 ? visitor(matrix.rest, others) : undefined;
}
