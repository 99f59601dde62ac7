import type { CellLook, SheetLook } from "../../hosts/file/appearance";
import { MAX_COLUMN, MAX_ROW, type CellRange, type CellRef } from "../../sheet/address";
import { isEmptyGrid, textAt, type Grid } from "../../sheet/grid";
import { Axis } from "./axis";
import { MergeIndex } from "./merge-index";
import { lineCount, PIXELS_PER_POINT } from "./text-width";

/** Empty rows and columns drawn beyond the used range, so that there is room to type. */
const SPARE_ROWS = 6;
const SPARE_COLUMNS = 2;
const LEAST_ROWS = 30;
const LEAST_COLUMNS = 9;
/** Excel's height of a row that nobody set, in CSS pixels. */
const DEFAULT_ROW_HEIGHT = 20;
const LINE_HEIGHT = 1.3;
/** Room a cell keeps free at its left and right edge together, in CSS pixels. */
export const CELL_PADDING = 4;

/** A sheet made ready for drawing: which rows and columns show, how large, and what is merged. */
export class SheetView {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;

  constructor(
    readonly grid: Grid,
    readonly look: SheetLook,
  ) {
    const area = drawnArea(grid);
    this.merges = new MergeIndex(grid.merges ?? [], area);
    this.columns = new Axis(area.right + 1, (column) =>
      grid.hiddenColumns.has(column) ? 0 : look.columnWidth(column),
    );
    this.rows = new Axis(area.bottom + 1, (row) =>
      grid.hiddenRows.has(row) ? 0 : (look.rowHeight(row) ?? this.fittedHeight(row)),
    );
  }

  /** The cell that stands for this place: of a merged area its top left one. */
  anchor(ref: CellRef): CellRef {
    const merge = this.merges.at(ref.row, ref.column);
    return merge ? { row: merge.top, column: merge.left } : ref;
  }

  /** The area that a cell covers; itself where it is not merged. */
  range(ref: CellRef): CellRange {
    return (
      this.merges.at(ref.row, ref.column) ?? {
        top: ref.row,
        left: ref.column,
        bottom: ref.row,
        right: ref.column,
      }
    );
  }

  style(row: number, column: number): CellLook {
    return this.look.style(row, column);
  }

  /** The height Excel would give the row: that of its tallest unmerged cell. */
  private fittedHeight(row: number): number {
    const { used } = this.grid;
    let height = DEFAULT_ROW_HEIGHT;
    if (row < used.top || row > used.bottom) return height;
    for (let column = used.left; column <= used.right; column++) {
      const text = textAt(this.grid, row, column);
      if (text === "" || this.merges.at(row, column)) continue;
      const { fontSize, wrap } = this.look.style(row, column);
      const width = this.look.columnWidth(column) - CELL_PADDING;
      const lines = lineCount(text, fontSize, width, wrap);
      height = Math.max(height, Math.ceil(lines * fontSize * PIXELS_PER_POINT * LINE_HEIGHT));
    }
    return height;
  }
}

function drawnArea(grid: Grid): CellRange {
  const empty = isEmptyGrid(grid);
  return {
    top: 0,
    left: 0,
    bottom: Math.min(MAX_ROW, Math.max(empty ? 0 : grid.used.bottom + SPARE_ROWS, LEAST_ROWS - 1)),
    right: Math.min(
      MAX_COLUMN,
      Math.max(empty ? 0 : grid.used.right + SPARE_COLUMNS, LEAST_COLUMNS - 1),
    ),
  };
}
