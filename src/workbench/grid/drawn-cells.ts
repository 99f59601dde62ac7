import type { CellRange } from "../../sheet/address";
import type { SheetView } from "./sheet-view";

/** One `<td>`: the cell it shows, and how many drawn rows and columns it spans. */
export interface DrawnCell {
  /** The merged area, or the single cell. */
  readonly range: CellRange;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Where the td begins; below or right of the range's corner where that is hidden or cut off. */
  readonly row: number;
  readonly column: number;
}

/** Where a row stands in the run of rows that is drawn together. */
export interface RowPart {
  /** The run begins with this row: merged areas from above are drawn again from here. */
  readonly first: boolean;
  /** Rows from this one to the end of the run, as far as merged areas of the row need them. */
  readonly room: number;
}

/** A row's part in a run of places `from`–`to`; the same for most rows wherever the run stands. */
export function rowPart(view: SheetView, row: number, from: number, to: number): RowPart {
  const place = view.rows.place(row);
  const bottom = view.merges.bottom(row);
  const reach = Math.max(1, view.rows.place(bottom + 1) - place);
  const joined = place === from && view.merges.top(row) < row;
  return { first: joined, room: Math.min(reach, to - place + 1) };
}

/**
 * The cells that a row draws. A merged area that begins above the run of drawn rows, or in a
 * hidden row, is drawn from the first row that shows and ends with the run.
 */
export function drawnCells(view: SheetView, row: number, { first, room }: RowPart): DrawnCell[] {
  const cells: DrawnCell[] = [];
  const { rows, columns } = view;
  const place = rows.place(row);
  for (let at = 0; at < columns.shown.length;) {
    const column = columns.index(at) ?? 0;
    const range = view.range({ row, column });
    const endColumn = columns.place(range.right + 1);
    if (first || rows.place(range.top) === place) {
      const rowSpan = Math.min(rows.place(range.bottom + 1) - place, room);
      cells.push({ range, row, column, rowSpan, columnSpan: endColumn - at });
    }
    at = Math.max(endColumn, at + 1);
  }
  return cells;
}
