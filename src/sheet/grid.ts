import type { CellRange, CellRef } from "./address";
import { toA1 } from "./address";

/** What a cell holds. Error values are their text (`#DIV/0!`); an empty cell is null. */
export type CellValue = string | number | boolean | null;

/**
 * A worksheet as plain data: a snapshot of its used range, as a host read it. The two-dimensional
 * arrays are indexed from the used range's corner; `cellAt` takes sheet coordinates.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** The used range in sheet coordinates; `bottom < top` on an empty sheet. */
  readonly used: CellRange;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells show, number formats applied. */
  readonly texts: readonly (readonly string[])[];
  /** `=SUM(H9:H20)` where the cell holds a formula, else null. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number format codes; `General` where none is set. */
  readonly formats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates; null where the host could not tell. */
  readonly merges: readonly CellRange[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Which cells protection forbids to edit; null on a sheet that is not protected. */
  readonly locked: readonly (readonly boolean[])[] | null;
}

/** One cell of a grid, with its own coordinates. */
export interface GridCell extends CellRef {
  readonly address: string;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
  readonly locked: boolean;
}

/** The cell at sheet coordinates; a cell outside the used range is empty, and locked if the sheet is. */
export function cellAt(grid: Grid, row: number, column: number): GridCell {
  const y = row - grid.used.top;
  const x = column - grid.used.left;
  return {
    row,
    column,
    address: toA1({ row, column }),
    value: grid.values[y]?.[x] ?? null,
    text: grid.texts[y]?.[x] ?? "",
    formula: grid.formulas[y]?.[x] ?? null,
    format: grid.formats[y]?.[x] ?? "General",
    locked: grid.locked === null ? false : (grid.locked[y]?.[x] ?? true),
  };
}

/** What the cell at sheet coordinates shows. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.texts[row - grid.used.top]?.[column - grid.used.left] ?? "";
}

/** Whether a sheet holds nothing at all. */
export function isEmptyGrid(grid: Grid): boolean {
  return grid.used.bottom < grid.used.top || grid.used.right < grid.used.left;
}
