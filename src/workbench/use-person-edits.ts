import { useState, useSyncExternalStore } from "react";
import { toA1, type CellRef } from "../sheet/address";
import { reverse, type Receipt } from "../sheet/edit";
import { cellAt, type CellValue, type Grid } from "../sheet/grid";
import type { Opened } from "./opened";

/** What a person changes by typing, and taking the last change back, the pane's included. */
export interface PersonEdits {
  readonly canUndo: boolean;
  edit(grid: Grid, cell: CellRef, value: CellValue): void;
  undo(): void;
}

export function usePersonEdits(
  { host, session }: Opened,
  failed: (error: unknown) => void,
): PersonEdits {
  const [typed, setTyped] = useState<readonly Receipt[]>([]);
  const { undoable } = useSyncExternalStore(session.subscribe, session.getState);
  const last = typed.at(-1) ?? null;

  const edit = (grid: Grid, { row, column }: CellRef, value: CellValue) => {
    const before = cellAt(grid, row, column);
    const change = {
      sheet: grid.sheet,
      cell: toA1({ row, column }),
      before: { value: before.value, formula: before.formula },
      after: { value, formula: null },
    };
    host.edit([change]).then(({ receipt }) => setTyped((all) => [...all, receipt]), failed);
  };
  const undo = () => {
    // of the person's last change and the pane's last writing, the later one
    if (undoable && (!last || undoable.at >= last.at)) void session.undo();
    else if (last) {
      setTyped((all) => all.slice(0, -1));
      host.edit(reverse(last)).catch(failed);
    }
  };
  return { canUndo: undoable !== null || last !== null, edit, undo };
}
