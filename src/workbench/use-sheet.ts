import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { FileHost } from "../hosts/file";
import type { CellRef } from "../sheet/address";
import { parseA1 } from "../sheet/address";
import type { Opened } from "./opened";
import { SheetView } from "./grid/sheet-view";

/** The sheet in front, as it is drawn now. */
export interface ShownSheet {
  /** Null until the sheet has been read. */
  readonly view: SheetView | null;
  readonly marked: ReadonlySet<string>;
  readonly selected: CellRef;
  /** Counts the selections made from outside the grid, which are to be scrolled to. */
  readonly shown: number;
  select(cell: CellRef): void;
}

const CORNER: CellRef = { row: 0, column: 0 };

/** Follows the file host: its active sheet, its edits, its marks and what the pane selects. */
export function useSheet({ host, session }: Opened, failed: (error: unknown) => void): ShownSheet {
  const [view, setView] = useState<SheetView | null>(null);
  const [places, setPlaces] = useState<Readonly<Record<string, CellRef>>>({});
  const [shown, setShown] = useState(0);
  // marks have no event of their own; the session changes whenever it sets them
  useSyncExternalStore(session.subscribe, session.getState);
  const sheet = view?.grid.sheet ?? host.active;
  // the same set while the same cells are marked, so that no row is drawn again for it
  const marks = host.marksOf(sheet).join(" ");
  const marked = useMemo(() => new Set(marks.split(" ").filter(Boolean)), [marks]);

  useEffect(() => {
    let current = true;
    const refresh = () =>
      readSheet(host).then((next) => {
        if (current) setView(next);
      }, failed);
    void refresh();
    const ending = host.listen(() => void refresh());
    const endSelecting = host.onSelect(({ sheet: where, cell }) => {
      const ref = parseA1(cell);
      if (ref) setPlaces((before) => ({ ...before, [where]: ref }));
      setShown((count) => count + 1);
    });
    return () => {
      current = false;
      endSelecting();
      void ending.then((end) => end());
    };
  }, [host, failed]);

  return {
    view,
    marked,
    selected: places[sheet] ?? CORNER,
    shown,
    select: (cell) => setPlaces((before) => ({ ...before, [sheet]: cell })),
  };
}

async function readSheet(host: FileHost): Promise<SheetView | null> {
  const [grid] = await host.read("active");
  return grid ? new SheetView(grid, host.look(grid.sheet)) : null;
}
