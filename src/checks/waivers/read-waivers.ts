import { textAt, type Grid } from "../../sheet/grid";
import { WAIVER_COLUMNS, WAIVER_SHEET, type Waiver, type WaiverColumn } from "./waiver";

const COLUMNS = Object.keys(WAIVER_COLUMNS) as WaiverColumn[];

/** Where the headings of the sheet 校验说明 stand, wherever a person moved them. */
export interface WaiverTable {
  readonly grid: Grid;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<WaiverColumn, number>;
  readonly waivers: readonly Waiver[];
}

/** Reads the sheet 校验说明; null where the workbook has none, or it has lost its headings. */
export function readWaivers(grids: readonly Grid[]): WaiverTable | null {
  const grid = grids.find(({ sheet }) => sheet === WAIVER_SHEET);
  if (!grid) return null;
  for (let row = grid.used.top; row <= grid.used.bottom; row++) {
    const columns = headingsIn(grid, row);
    if (columns.size === COLUMNS.length)
      return { grid, headingRow: row, columns, waivers: rowsBelow(grid, row, columns) };
  }
  return null;
}

function headingsIn(grid: Grid, row: number): Map<WaiverColumn, number> {
  const found = new Map<WaiverColumn, number>();
  for (let column = grid.used.left; column <= grid.used.right; column++) {
    const text = textAt(grid, row, column).trim();
    const name = COLUMNS.find((one) => WAIVER_COLUMNS[one] === text);
    if (name && !found.has(name)) found.set(name, column);
  }
  return found;
}

function rowsBelow(
  grid: Grid,
  heading: number,
  columns: ReadonlyMap<WaiverColumn, number>,
): Waiver[] {
  const waivers: Waiver[] = [];
  for (let row = heading + 1; row <= grid.used.bottom; row++) {
    const text = (name: WaiverColumn) => textAt(grid, row, columns.get(name) ?? -1).trim();
    const [check, cell, reason] = [text("check"), text("cell"), text("reason")];
    // a line that a person emptied, or a reason that was taken out, waives nothing
    if (check === "" || cell === "" || reason === "") continue;
    waivers.push({
      check,
      sheet: text("sheet"),
      cell,
      evidence: text("evidence"),
      reason,
      date: text("date"),
      row,
    });
  }
  return waivers;
}
