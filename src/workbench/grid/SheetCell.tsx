import { memo, type ReactNode } from "react";
import { toA1 } from "../../sheet/address";
import { cellAt } from "../../sheet/grid";
import { alignment } from "./cell-style";
import type { DrawnCell } from "./drawn-cells";
import { edgesOf } from "./edges";
import type { SheetView } from "./sheet-view";
import { spillWidth } from "./spill";
import type { StyleBook } from "./style-book";

export interface SheetCellProps {
  readonly view: SheetView;
  readonly book: StyleBook;
  readonly cell: DrawnCell;
  /** The empty note cell of a deviating row: what to tell of it. Null for all other cells. */
  readonly missingNote: string | null;
  readonly selected: boolean;
  /** The cell editor, in the selected cell. */
  readonly children?: ReactNode;
}

/** One cell as it looks on paper. Its text is only ever a text node. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { view, book, cell, missingNote, selected, children } = props;
  const { range } = cell;
  const { value, text, formula, locked } = cellAt(view.grid, range.top, range.left);
  const look = view.style(range.top, range.left);
  const edges = edgesOf(view, range);
  const style = book.className(look, alignment(look, value), edges);
  const spill = spillWidth(view, cell);
  const state = `${selected ? " selected" : ""}${missingNote === null ? "" : " missing-note"}`;
  return (
    <td
      role="gridcell"
      className={style + state}
      data-cell={toA1({ row: range.top, column: range.left })}
      aria-selected={selected}
      aria-readonly={locked || formula !== null || undefined}
      aria-description={missingNote ?? undefined}
      aria-colindex={cell.column + 1}
      {...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {})}
      {...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {})}
    >
      {text === "" ? null : (
        <div
          className={spill === null ? "text" : "text spilling"}
          style={{
            maxHeight: heightOf(view, cell) - (edges.bottom?.width ?? 1),
            ...(spill === null ? {} : { width: spill }),
          }}
        >
          {text}
        </div>
      )}
      {children}
    </td>
  );
});

/** Text that needs more room than its rows give is cut, as on the sheet, and never moves the rows. */
function heightOf(view: SheetView, cell: DrawnCell): number {
  const first = view.rows.place(cell.row);
  return view.rows.start(first + cell.rowSpan) - view.rows.start(first);
}
