import type { CellLook, EdgeLook } from "../../hosts/file/appearance";
import type { CellRange } from "../../sheet/address";
import type { SheetView } from "./sheet-view";

/** The lines drawn by one cell. Left and top only at the sheet's own edge: else the neighbour's. */
export interface Edges {
  readonly top: EdgeLook | null;
  readonly right: EdgeLook | null;
  readonly bottom: EdgeLook | null;
  readonly left: EdgeLook | null;
}

/** Two neighbours share one line; the stronger one is drawn, by the cell left of or above it. */
export function edgesOf(view: SheetView, range: CellRange): Edges {
  const { top, left, bottom, right } = range;
  const lastColumn = view.columns.place(right + 1);
  const below = view.rows.index(view.rows.place(bottom + 1));
  const beside = view.columns.index(lastColumn);
  return {
    top: view.rows.place(top) === 0 ? view.style(top, left).top : null,
    left: view.columns.place(left) === 0 ? view.style(top, left).left : null,
    right: stronger(view.style(top, right).right, lookAt(view, top, beside)?.left ?? null),
    bottom: stronger(view.style(bottom, left).bottom, lookAt(view, below, left)?.top ?? null),
  };
}

function lookAt(view: SheetView, row: number | null, column: number | null): CellLook | null {
  return row === null || column === null ? null : view.style(row, column);
}

function stronger(one: EdgeLook | null, other: EdgeLook | null): EdgeLook | null {
  if (one === null || other === null) return one ?? other;
  return other.width > one.width ? other : one;
}
