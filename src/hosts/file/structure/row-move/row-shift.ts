import {
  MAX_COLUMN,
  MAX_ROW,
  parseA1,
  parseRange,
  rangeToA1,
  toA1,
  type CellRange,
} from "../../../../sheet/address";

/** A row that comes into a sheet, or goes out of it; `row` is its zero-based index. */
export interface RowShift {
  readonly kind: "insert" | "remove";
  readonly row: number;
}

/** Where a row stands afterwards; null where it has gone or left the sheet. */
export function shiftedRow({ kind, row: at }: RowShift, row: number): number | null {
  if (kind === "insert") {
    if (row < at) return row;
    return row < MAX_ROW ? row + 1 : null;
  }
  if (row === at) return null;
  return row > at ? row - 1 : row;
}

/** Cells afterwards, by A1 address; those that have gone are left out. */
export function movedCells(cells: readonly string[], shift: RowShift): string[] {
  return cells.flatMap((cell) => {
    const ref = parseA1(cell);
    const row = ref && shiftedRow(shift, ref.row);
    return ref && row !== null ? toA1({ ...ref, row }) : [];
  });
}

/** Rows `top` to `bottom` afterwards, grown or shrunk where the row is between them; null if none is left. */
export function shiftedRows(
  shift: RowShift,
  top: number,
  bottom: number,
): { top: number; bottom: number } | null {
  const { kind, row: at } = shift;
  if (kind === "insert") {
    const first = shiftedRow(shift, top);
    return first === null ? null : { top: first, bottom: shiftedRow(shift, bottom) ?? MAX_ROW };
  }
  if (top === at && bottom === at) return null;
  // whole columns stay whole
  if (top === 0 && bottom === MAX_ROW) return { top, bottom };
  return { top: top > at ? top - 1 : top, bottom: bottom >= at ? bottom - 1 : bottom };
}

/** A range afterwards; null where nothing is left of it. */
export function shiftedRange(shift: RowShift, range: CellRange): CellRange | null {
  const rows = shiftedRows(shift, range.top, range.bottom);
  return rows && { ...range, ...rows };
}

/** The same, but a range whose last row is the one above a new row takes the new one in. */
export function grownRange(shift: RowShift, range: CellRange): CellRange | null {
  const shifted = shiftedRange(shift, range);
  const ends = shift.kind === "insert" && range.bottom === shift.row - 1;
  return shifted && ends ? { ...shifted, bottom: shifted.bottom + 1 } : shifted;
}

/** Whether the shift happens between two rows of the range. */
export function tears({ kind, row }: RowShift, { top, bottom }: CellRange): boolean {
  return kind === "insert" ? top < row && row <= bottom : top <= row && row <= bottom;
}

/** `A1:B2`, `A:C` or `2:3` as a range; null where the text is none. */
export function readArea(text: string): CellRange | null {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!rows) return parseRange(text);
  return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMN };
}

/** The range as files write it: whole rows without columns. */
export function areaText(range: CellRange): string {
  if (range.left === 0 && range.right === MAX_COLUMN) return `${range.top + 1}:${range.bottom + 1}`;
  return rangeToA1(range);
}
