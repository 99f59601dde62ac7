/** A rectangle of cells, zero-based, all four edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

/** Whether the area reaches over whole rows or columns, which Excel calls unbounded. */
export function isUnbounded(area: Area): boolean {
  return rowsOf(area) > LAST_ROW || columnsOf(area) > LAST_COLUMN;
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function boundingBox(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function letters(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `B2`, `B2:C4`, `2:3` or `B:C`, with or without $; null where it is none of them. */
export function parseArea(text: string): Area | null {
  const [from, to = from] = text.replaceAll("$", "").split(":");
  const first = corner(from);
  const last = corner(to);
  if (!first || !last) return null;
  const area = {
    top: Math.min(first.row ?? 0, last.row ?? LAST_ROW),
    left: Math.min(first.column ?? 0, last.column ?? LAST_COLUMN),
    bottom: Math.max(first.row ?? 0, last.row ?? LAST_ROW),
    right: Math.max(first.column ?? 0, last.column ?? LAST_COLUMN),
  };
  const mixed = (first.row === null) !== (last.row === null);
  return mixed || area.bottom > LAST_ROW || area.right > LAST_COLUMN ? null : area;
}

function corner(text: string | undefined): { row: number | null; column: number | null } | null {
  const found = /^([A-Za-z]{0,3})([1-9]\d{0,6})?$/.exec(text ?? "");
  if (!text || !found) return null;
  return {
    row: found[2] === undefined ? null : Number(found[2]) - 1,
    column: found[1] ? columnOf(found[1]) : null,
  };
}

/** `B2:C4` as Excel prints it; whole rows and columns in their short form. */
export function areaText(area: Area): string {
  const wide = columnsOf(area) > LAST_COLUMN;
  const high = rowsOf(area) > LAST_ROW;
  const cell = (row: number, column: number): string =>
    (wide && !high ? "" : letters(column)) + (high && !wide ? "" : String(row + 1));
  const from = cell(area.top, area.left);
  const to = cell(area.bottom, area.right);
  return from === to && !wide && !high ? from : `${from}:${to}`;
}
