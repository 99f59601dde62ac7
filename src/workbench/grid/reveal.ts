import type { CellRef } from "../../sheet/address";
import type { SheetView } from "./sheet-view";
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from "./SheetTable";

/** Scrolls as little as needed to bring a cell into view, clear of the frozen headings. */
export function reveal(box: HTMLElement, view: SheetView, cell: CellRef): void {
  const { top, bottom, left, right } = view.range(cell);
  box.scrollTop = scrolled(
    box.scrollTop,
    box.clientHeight - LETTERS_HEIGHT,
    view.rows.start(view.rows.place(top)),
    view.rows.span(top, bottom),
  );
  box.scrollLeft = scrolled(
    box.scrollLeft,
    box.clientWidth - NUMBERS_WIDTH,
    view.columns.start(view.columns.place(left)),
    view.columns.span(left, right),
  );
}

/** The scroll position nearest to `now` that shows `size` pixels from `start` in `room`. */
function scrolled(now: number, room: number, start: number, size: number): number {
  // what is larger than the room shows its beginning
  if (start < now || size > room) return start;
  return Math.max(now, start + size - room);
}
