import type { CellRef } from "../../sheet/address";
import type { Axis } from "./axis";
import type { SheetView } from "./sheet-view";

const PAGE = 20;

/** A key with its modifiers, as the grid's navigation needs it. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The cell that a navigation key leads to. Null where the key is none, or where Tab runs over the
 * edge: the focus then leaves the grid, so that the keyboard is never caught in it.
 */
export function destination(view: SheetView, from: CellRef, stroke: Stroke): CellRef | null {
  const { key, ctrlKey, shiftKey } = stroke;
  switch (key) {
    case "ArrowUp":
      return ctrlKey ? row(view, from, edge(view.rows, -1)) : step(view, from, -1, 0);
    case "ArrowDown":
      return ctrlKey ? row(view, from, edge(view.rows, 1)) : step(view, from, 1, 0);
    case "ArrowLeft":
      return step(view, from, 0, -1);
    case "ArrowRight":
      return step(view, from, 0, 1);
    case "Tab": {
      const next = step(view, from, 0, shiftKey ? -1 : 1);
      return next.column === from.column ? null : next;
    }
    case "PageUp":
      return step(view, from, -PAGE, 0);
    case "PageDown":
      return step(view, from, PAGE, 0);
    case "Home":
      return view.anchor({
        row: ctrlKey ? edge(view.rows, -1) : from.row,
        column: edge(view.columns, -1),
      });
    case "End":
      return lastUsed(view, from, ctrlKey);
    default:
      return null;
  }
}

/** One cell further, over the merged area that the cell belongs to; stays at the sheet's edge. */
export function step(view: SheetView, from: CellRef, down: number, right: number): CellRef {
  const range = view.range(from);
  return view.anchor({
    row: along(view.rows, range.top, range.bottom, down),
    column: along(view.columns, range.left, range.right, right),
  });
}

function along(axis: Axis, first: number, last: number, steps: number): number {
  if (steps === 0) return first;
  const place = steps > 0 ? axis.place(last + 1) - 1 + steps : axis.place(first) + steps;
  const within = Math.max(0, Math.min(place, axis.shown.length - 1));
  return axis.index(within) ?? first;
}

function edge(axis: Axis, side: -1 | 1): number {
  return axis.index(side < 0 ? 0 : axis.shown.length - 1) ?? 0;
}

function row(view: SheetView, from: CellRef, to: number): CellRef {
  return view.anchor({ row: to, column: from.column });
}

/** The last used column of the row, or with Ctrl the last used cell of the sheet. */
function lastUsed(view: SheetView, from: CellRef, wholeSheet: boolean): CellRef {
  const { used } = view.grid;
  const column = Math.max(0, used.right);
  return view.anchor({ row: wholeSheet ? Math.max(0, used.bottom) : from.row, column });
}
