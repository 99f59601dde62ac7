import type { CellRange } from "../../sheet/address";
import type { Segment } from "./row-window";
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

/**
 * The cells that a row draws inside a segment. A merged area that begins above the segment, or in
 * a hidden row, is drawn from the first row that shows and ends with the segment.
 */
export function drawnCells(view: SheetView, row: number, segment: Segment): DrawnCell[] {
  const cells: DrawnCell[] = [];
  const { rows, columns } = view;
  const { shown } = columns;
  for (let at = 0; at < shown.length;) {
    const column = shown[at] ?? 0;
    const range = view.range({ row, column });
    const endColumn = columns.place(range.right + 1);
    const firstPlace = Math.max(rows.place(range.top), segment.from);
    if (rows.place(row) === firstPlace) {
      const endPlace = Math.min(rows.place(range.bottom + 1) - 1, segment.to);
      cells.push({
        range,
        row,
        column,
        rowSpan: endPlace - firstPlace + 1,
        columnSpan: endColumn - at,
      });
    }
    at = Math.max(endColumn, at + 1);
  }
  return cells;
}
