import type { CellRange, CellRef } from "../../../sheet/address";

/** The range of one cell. */
export function rangeOf({ row, column }: CellRef): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** The range, made as large as it takes to hold the cell too. */
export function reaching(range: CellRange, { row, column }: CellRef): CellRange {
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}

/** How many cells a range has. */
export function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
