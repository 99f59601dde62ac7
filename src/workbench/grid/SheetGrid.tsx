import { useEffect, useRef, useState, type MouseEvent, type UIEvent } from "react";
import { say, type Locale } from "../../language/said";
import { parseA1, toA1, type CellRef } from "../../sheet/address";
import { cellAt } from "../../sheet/grid";
import { text } from "../strings";
import { CellEditor } from "./CellEditor";
import { reveal } from "./reveal";
import { windowStart } from "./row-window";
import { SheetTable } from "./SheetTable";
import type { SheetView } from "./sheet-view";
import { styleBookOf } from "./style-book";
import { useCellEditing, type GridActions } from "./use-cell-editing";

export interface SheetGridProps {
  readonly view: SheetView;
  readonly locale: Locale;
  readonly selected: CellRef;
  /** Addresses of empty note cells of deviating rows. */
  readonly marked: ReadonlySet<string>;
  /** A new number each time the selected cell is to be scrolled into view from outside. */
  readonly shown: number;
  readonly actions: GridActions;
}

/** The sheet as it looks, with its cells editable. Draws only the rows near what is visible. */
export function SheetGrid(props: SheetGridProps) {
  const { view, locale, marked, shown, actions } = props;
  const selected = view.anchor(props.selected);
  const box = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState(0);
  // the pane moves the selection too, and keeps the focus then
  const [focusWanted, setFocusWanted] = useState(false);
  const own: GridActions = {
    ...actions,
    select: (cell) => {
      setFocusWanted(true);
      actions.select(cell);
    },
  };
  const editing = useCellEditing(view, selected, own);

  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  }, [view]);
  const { row, column } = selected;
  useEffect(() => {
    // not when the sheet is read anew: the person may have scrolled elsewhere meanwhile
    if (box.current) reveal(box.current, latest.current, { row, column });
  }, [row, column, shown]);

  const press = (event: MouseEvent) => {
    const cell = cellOf(event);
    if (cell === null || event.button !== 0) return;
    const same = cell.row === row && cell.column === column;
    if (same && editing.draft !== null) return;
    // the text box takes the focus itself, before the next key
    event.preventDefault();
    if (!editing.commit()) return;
    actions.refuse(null);
    if (same) box.current?.querySelector("textarea")?.focus({ preventScroll: true });
    own.select(cell);
  };
  const scroll = (event: UIEvent<HTMLDivElement>) => {
    const first = view.rows.placeAt(event.currentTarget.scrollTop);
    setStart(windowStart(first, view.rows.shown.length));
  };

  const cell = cellAt(view.grid, row, column);
  const name = toA1(selected);
  return (
    <div
      ref={box}
      className="sheet-scroll"
      onScroll={scroll}
      onMouseDown={press}
      onDoubleClick={(event) => {
        if (cellOf(event) && editing.draft === null) editing.open();
      }}
    >
      <SheetTable
        view={view}
        book={styleBookOf(document)}
        label={text(locale, "grid", { sheet: view.grid.sheet })}
        windowStart={start}
        active={selected}
        marked={marked}
        missingNote={text(locale, "missingNote")}
        editor={
          <CellEditor
            key={name}
            label={`${name} ${cell.text || text(locale, "cellEmpty")}`}
            readOnlyWhy={editing.readOnlyWhy && say(editing.readOnlyWhy, locale)}
            draft={editing.draft}
            content={cell.text}
            takesFocus={focusWanted}
            onDraft={editing.type}
            onKey={editing.key}
            onLeave={() => {
              setFocusWanted(false);
              editing.leave();
            }}
          />
        }
      />
    </div>
  );
}

function cellOf(event: MouseEvent): CellRef | null {
  const target = event.target instanceof Element ? event.target.closest("td[data-cell]") : null;
  return parseA1(target?.getAttribute("data-cell") ?? "");
}
