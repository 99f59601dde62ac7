import { memo, useMemo, type ReactNode } from "react";
import { toA1, type CellRef } from "../../sheet/address";
import { drawnCells } from "./drawn-cells";
import { SheetCell } from "./SheetCell";
import type { SheetView } from "./sheet-view";
import type { StyleBook } from "./style-book";

export interface SheetRowProps {
  readonly view: SheetView;
  readonly book: StyleBook;
  readonly row: number;
  /** The row's part in the run of drawn rows, in single values so that most rows stay as drawn. */
  readonly first: boolean;
  readonly room: number;
  readonly marked: ReadonlySet<string>;
  readonly missingNote: string;
  /** The selected cell, where it is drawn by this row; else null. */
  readonly active: CellRef | null;
  readonly editor: ReactNode;
}

/** One row of the sheet with its number. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { view, book, row, first, room, marked, missingNote, active, editor } = props;
  const cells = useMemo(() => drawnCells(view, row, { first, room }), [view, row, first, room]);
  return (
    <tr aria-rowindex={row + 1} style={{ height: view.rows.size(row) }}>
      <th role="rowheader" scope="row" className={active ? "current" : undefined}>
        {row + 1}
      </th>
      {cells.map((cell) => {
        const { top, left } = cell.range;
        const selected = active !== null && active.row === top && active.column === left;
        const isMarked = marked.size > 0 && marked.has(toA1({ row: top, column: left }));
        return (
          <SheetCell
            key={cell.column}
            view={view}
            book={book}
            cell={cell}
            selected={selected}
            missingNote={isMarked ? missingNote : null}
          >
            {selected ? editor : null}
          </SheetCell>
        );
      })}
    </tr>
  );
});
