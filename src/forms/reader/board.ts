import type { CellRange } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { cellAt } from "../../sheet/grid";
import type { FormCell } from "../form";

/** A cell that shows something. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  /** Trimmed at both ends. */
  readonly text: string;
}

const NOTHING: readonly Spot[] = [];

/**
 * What the cell shows; a column too narrow for its number shows only ####, and a long code 5.2E+11, so
 * the number is told.
 */
function shown(text: string, value: unknown): string {
  const trimmed = text.trim();
  if (typeof value === "number" && /^(#+|\d(\.\d+)?E\+\d+)$/.test(trimmed))
    return String(Number(value.toPrecision(15)));
  return trimmed;
}

/** A grid with its merged areas resolved and its empty cells skipped. */
export class Board {
  /** By row and column from the grid's corner; a row without merged areas has no entry. */
  private readonly merged: (CellRange[] | undefined)[] = [];
  /** What each cell by itself shows, likewise. */
  private readonly texts: readonly (readonly string[])[];
  private readonly spots: (readonly Spot[])[] = [];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;

  constructor(readonly grid: Grid) {
    ({ top: this.top, bottom: this.bottom, left: this.left, right: this.right } = grid.used);
    for (const area of grid.merges ?? []) this.claim(area);
    this.texts = grid.texts.map((row, y) => {
      const values = grid.values[y];
      return row.map((text, x) => (text === "" ? text : shown(text, values?.[x])));
    });
    for (let row = this.top; row <= this.bottom; row++) this.spots.push(this.collect(row));
  }

  private claim(area: CellRange): void {
    const bottom = Math.min(area.bottom, this.bottom);
    const right = Math.min(area.right, this.right);
    for (let row = Math.max(area.top, this.top); row <= bottom; row++) {
      const areas = (this.merged[row - this.top] ??= []);
      for (let column = Math.max(area.left, this.left); column <= right; column++)
        areas[column - this.left] = area;
    }
  }

  private collect(row: number): readonly Spot[] {
    const texts = this.texts[row - this.top] ?? [];
    const areas = this.merged[row - this.top];
    const found: Spot[] = [];
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index];
      if (text === undefined || text === "") continue;
      const column = this.left + index;
      const area = areas?.[index];
      // what a file keeps underneath a merged area is shown to nobody
      if (area && (area.top !== row || area.left !== column)) continue;
      found.push({ row, column, text });
    }
    return found.length > 0 ? found : NOTHING;
  }

  /** The cells of a row that show something, from left to right. */
  spotsOf(row: number): readonly Spot[] {
    return this.spots[row - this.top] ?? NOTHING;
  }

  spotsIn(row: number, left: number, right: number): readonly Spot[] {
    const spots = this.spotsOf(row);
    const first = spots[0]?.column ?? left;
    const last = spots[spots.length - 1]?.column ?? right;
    if (first >= left && last <= right) return spots;
    return spots.filter(({ column }) => column >= left && column <= right);
  }

  isBlank(row: number, left: number, right: number): boolean {
    return !this.spotsOf(row).some(({ column }) => column >= left && column <= right);
  }

  /** The merged area that covers the cell; undefined where none does. */
  mergedAt(row: number, column: number): CellRange | undefined {
    return this.merged[row - this.top]?.[column - this.left];
  }

  /** The merged area that covers the cell, or the cell alone. */
  areaOf(row: number, column: number): CellRange {
    const alone = { top: row, bottom: row, left: column, right: column };
    return this.mergedAt(row, column) ?? alone;
  }

  /** What is seen at the cell, merged areas resolved. */
  textAt(row: number, column: number): string {
    const area = this.mergedAt(row, column);
    const y = (area ? area.top : row) - this.top;
    const x = (area ? area.left : column) - this.left;
    return this.texts[y]?.[x] ?? "";
  }

  /** The cell as a value of the form; of a merged area, its top left cell. */
  cellAt(row: number, column: number): FormCell {
    const area = this.mergedAt(row, column);
    const top = area ? area.top : row;
    const left = area ? area.left : column;
    const { address, value, formula, format, locked } = cellAt(this.grid, top, left);
    return {
      row: top,
      column: left,
      text: this.texts[top - this.top]?.[left - this.left] ?? "",
      cell: address,
      value,
      format,
      formula,
      locked,
    };
  }

  /** Last column that the label covers: of its merged area, or of the cells that repeat it. */
  labelEnd({ row, column, text }: Spot): number {
    let end = this.areaOf(row, column).right;
    while (end < this.right && this.textAt(row, end + 1) === text)
      end = this.areaOf(row, end + 1).right;
    return end;
  }
}
