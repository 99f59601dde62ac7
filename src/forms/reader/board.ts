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

const WIDTH = 16_384;
const NOTHING: readonly Spot[] = [];

/** What the cell shows; a column too narrow for its number shows only ####, so the number is told. */
function shown(text: string, value: unknown): string {
  const trimmed = text.trim();
  if (typeof value === "number" && /^#+$/.test(trimmed))
    return String(Number(value.toPrecision(15)));
  return trimmed;
}

/** A grid with its merged areas resolved and its empty cells skipped. */
export class Board {
  private readonly merged = new Map<number, CellRange>();
  private readonly spots: (readonly Spot[])[] = [];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;

  constructor(readonly grid: Grid) {
    ({ top: this.top, bottom: this.bottom, left: this.left, right: this.right } = grid.used);
    for (const area of grid.merges ?? []) this.claim(area);
    for (let row = this.top; row <= this.bottom; row++) this.spots.push(this.collect(row));
  }

  private claim(area: CellRange): void {
    const bottom = Math.min(area.bottom, this.bottom);
    const right = Math.min(area.right, this.right);
    for (let row = Math.max(area.top, this.top); row <= bottom; row++)
      for (let column = Math.max(area.left, this.left); column <= right; column++)
        this.merged.set(row * WIDTH + column, area);
  }

  private collect(row: number): readonly Spot[] {
    const texts = this.grid.texts[row - this.top] ?? [];
    const values = this.grid.values[row - this.top] ?? [];
    const found: Spot[] = [];
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index];
      if (text === undefined || text === "") continue;
      const column = this.left + index;
      const area = this.merged.get(row * WIDTH + column);
      // what a file keeps underneath a merged area is shown to nobody
      if (area && (area.top !== row || area.left !== column)) continue;
      const trimmed = shown(text, values[index]);
      if (trimmed !== "") found.push({ row, column, text: trimmed });
    }
    return found.length > 0 ? found : NOTHING;
  }

  /** The cells of a row that show something, from left to right. */
  spotsOf(row: number): readonly Spot[] {
    return this.spots[row - this.top] ?? NOTHING;
  }

  spotsIn(row: number, left: number, right: number): readonly Spot[] {
    return this.spotsOf(row).filter(({ column }) => column >= left && column <= right);
  }

  isBlank(row: number, left: number, right: number): boolean {
    return !this.spotsOf(row).some(({ column }) => column >= left && column <= right);
  }

  /** The merged area that covers the cell; undefined where none does. */
  mergedAt(row: number, column: number): CellRange | undefined {
    return this.merged.get(row * WIDTH + column);
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
    return shown(this.grid.texts[y]?.[x] ?? "", this.grid.values[y]?.[x]);
  }

  /** The cell as a value of the form; of a merged area, its top left cell. */
  cellAt(row: number, column: number): FormCell {
    const area = this.mergedAt(row, column);
    const [top, left] = area ? [area.top, area.left] : [row, column];
    const { address, text, value, formula, format, locked } = cellAt(this.grid, top, left);
    return {
      row: top,
      column: left,
      text: shown(text, value),
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
