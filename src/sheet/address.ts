/** A cell by zero-based row and column, counted from A1. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both corners included. Empty when bottom < top. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits: 1,048,576 rows and 16,384 columns. */
export const MAX_ROW = 1_048_575;
export const MAX_COLUMN = 16_383;

/** Column letters of a zero-based index: 0 → A, 27 → AB. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based index of column letters: AB → 27. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** A1 form of a cell, without sheet and without $. */
export function toA1(ref: CellRef): string {
  return columnName(ref.column) + String(ref.row + 1);
}

/** Reads `H14`, `$H$14` or `Sheet1!H14`; null where the text is no cell address. */
export function parseA1(address: string): CellRef | null {
  return parsePlain(address) ?? parseSpelled(address);
}

/** `H14`, as files name each of their cells; null where it is spelled otherwise or no cell. */
function parsePlain(address: string): CellRef | null {
  let column = 0;
  let at = 0;
  for (; at < 3; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  const first = at;
  let row = 0;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    row = row * 10 + digit;
  }
  const isCell = first > 0 && row > 0 && address.charCodeAt(first) !== 48 && at - first <= 7;
  return isCell && row - 1 <= MAX_ROW && column - 1 <= MAX_COLUMN
    ? { row: row - 1, column: column - 1 }
    : null;
}

function parseSpelled(address: string): CellRef | null {
  const found = /^(?:.*!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!found?.[1] || !found[2]) return null;
  const ref = { row: Number(found[2]) - 1, column: columnIndex(found[1]) };
  return ref.row <= MAX_ROW && ref.column <= MAX_COLUMN ? ref : null;
}

/** Reads `A1:I31` or a single cell as a range; null where it is neither. */
export function parseRange(address: string): CellRange | null {
  const bare = address.slice(address.lastIndexOf("!") + 1);
  const [from, to = from] = bare.split(":");
  const first = from === undefined ? null : parseA1(from);
  const last = to === undefined ? null : parseA1(to);
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** A1 form of a range; a single cell is written without a colon. */
export function rangeToA1(range: CellRange): string {
  const from = toA1({ row: range.top, column: range.left });
  const to = toA1({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** Whether the cell lies in the range. */
export function contains(range: CellRange, ref: CellRef): boolean {
  return (
    ref.row >= range.top &&
    ref.row <= range.bottom &&
    ref.column >= range.left &&
    ref.column <= range.right
  );
}
