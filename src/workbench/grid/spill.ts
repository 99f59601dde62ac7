import { cellAt } from "../../sheet/grid";
import type { DrawnCell } from "./drawn-cells";
import { CELL_PADDING, type SheetView } from "./sheet-view";
import { textWidth } from "./text-width";

/**
 * How far an unwrapped text that stands left may run over empty neighbours, in pixels from the
 * cell's left edge; null where it fits or may not.
 */
export function spillWidth(view: SheetView, cell: DrawnCell): number | null {
  const { top, left, right } = cell.range;
  const { value, text } = cellAt(view.grid, top, left);
  const look = view.style(top, left);
  const stands = look.horizontal === "general" || look.horizontal === "left";
  if (typeof value !== "string" || look.wrap || !stands) return null;
  const needed = textWidth(text, look.fontSize) + CELL_PADDING;
  let width = view.columns.span(left, right);
  if (needed <= width) return null;
  const { shown } = view.columns;
  for (let place = view.columns.place(right + 1); place < shown.length; place++) {
    const column = shown[place] ?? 0;
    const neighbour = cellAt(view.grid, top, column);
    if (neighbour.text !== "" || view.merges.at(top, column) || width >= needed) break;
    width += view.columns.size(column);
  }
  return width;
}
