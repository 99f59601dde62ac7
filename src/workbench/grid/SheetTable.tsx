import type { ReactNode } from "react";
import type { CellRef } from "../../sheet/address";
import { Letters } from "./Letters";
import { rowPart } from "./drawn-cells";
import { segments } from "./row-window";
import { SheetRow } from "./SheetRow";
import type { SheetView } from "./sheet-view";
import type { StyleBook } from "./style-book";

/** Width of the row numbers, in CSS pixels. */
export const NUMBERS_WIDTH = 44;
/** Height of the column letters, in CSS pixels. */
export const LETTERS_HEIGHT = 24;

export interface SheetTableProps {
  readonly view: SheetView;
  readonly book: StyleBook;
  readonly label: string;
  readonly windowStart: number;
  readonly active: CellRef;
  readonly marked: ReadonlySet<string>;
  readonly missingNote: string;
  readonly editor: ReactNode;
}

/** The drawn part of the sheet: column letters, the rows in the window, gaps for all others. */
export function SheetTable(props: SheetTableProps) {
  const { view, label, active } = props;
  const { rows, columns } = view;
  return (
    <table
      role="grid"
      aria-label={label}
      aria-rowcount={rows.shown.length}
      aria-colcount={columns.shown.length}
      className={view.look.showGridLines ? "sheet-grid with-lines" : "sheet-grid"}
      style={{ width: NUMBERS_WIDTH + columns.length }}
    >
      <colgroup>
        <col style={{ width: NUMBERS_WIDTH }} />
        {columns.shown.map((column) => (
          <col key={column} style={{ width: columns.size(column) }} />
        ))}
      </colgroup>
      <Letters view={view} active={active.column} />
      <tbody role="rowgroup">{drawnRows(props)}</tbody>
    </table>
  );
}

/** Rows and gaps in one list, keyed by row, so that no drawn row is moved and loses the focus. */
function drawnRows(props: SheetTableProps): ReactNode[] {
  const { view, book, windowStart, active, marked, missingNote, editor } = props;
  const { rows } = view;
  const drawn: ReactNode[] = [];
  const activePlace = rows.place(active.row);
  let reached = 0;
  for (const { from, to } of segments(rows, windowStart, active.row)) {
    drawn.push(gap(from, rows.start(from) - rows.start(reached)));
    for (let place = from; place <= to; place++) {
      const row = rows.index(place) ?? 0;
      const own = place === activePlace;
      drawn.push(
        <SheetRow
          key={row}
          {...{ view, book, row, marked, missingNote }}
          {...rowPart(view, row, from, to)}
          active={own ? active : null}
          editor={own ? editor : null}
        />,
      );
    }
    reached = to + 1;
  }
  drawn.push(gap(reached, rows.length - rows.start(reached)));
  return drawn;
}

/** The room of rows that are not drawn. */
function gap(before: number, height: number): ReactNode {
  if (height <= 0) return null;
  return (
    <tr key={`gap-${String(before)}`} role="presentation" aria-hidden="true" style={{ height }}>
      <td role="presentation" className="gap" />
    </tr>
  );
}
