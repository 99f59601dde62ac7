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

/** What was typed into one workbook; another has a history of its own. */
interface Typed {
  readonly into: Opened | null;
  readonly receipts: readonly Receipt[];
}

/** `opened` is null while no workbook is on the desk. */
export function usePersonEdits(
  opened: Opened | null,
  failed: (error: unknown) => void,
): PersonEdits {
  const [typed, setTyped] = useState<Typed>({ into: null, receipts: [] });
  const receipts = typed.into === opened ? typed.receipts : [];
  const undoable = useUndoable(opened);
  const last = receipts.at(-1) ?? null;

  const edit = (grid: Grid, { row, column }: CellRef, value: CellValue) => {
    if (opened === null) return;
    const before = cellAt(grid, row, column);
    const change = {
      sheet: grid.sheet,
      cell: toA1({ row, column }),
      before: { value: before.value, formula: before.formula },
      after: { value, formula: null },
    };
    const keep = (receipt: Receipt) =>
      setTyped(({ into, receipts: all }) => ({
        into: opened,
        receipts: into === opened ? [...all, receipt] : [receipt],
      }));
    opened.host.edit([change]).then(({ receipt }) => keep(receipt), failed);
  };
  const undo = () => {
    if (opened === null) return;
    // of the person's last change and the pane's last writing, the later one
    if (undoable && (!last || undoable.at >= last.at)) void opened.session.undo();
    else if (last) {
      setTyped({ into: opened, receipts: receipts.slice(0, -1) });
      opened.host.edit(reverse(last)).catch(failed);
    }
  };
  return { canUndo: undoable !== null || last !== null, edit, undo };
}

/** What the pane's 撤销 would take back. */
function useUndoable(opened: Opened | null): Receipt | null {
  return useSyncExternalStore(
    opened?.session.subscribe ?? subscribeToNone,
    () => opened?.session.getState().undoable ?? null,
  );
}

function subscribeToNone(): () => void {
  return () => undefined;
}
