import { useState, useSyncExternalStore } from "react";
import { toA1, type CellRef } from "../sheet/address";
import { reverse, type Receipt } from "../sheet/edit";
import { cellAt, type CellValue, type Grid } from "../sheet/grid";
import { canTakeBack } from "../taskpane/filling/filled";
import type { SessionState } from "../taskpane/session-state";
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
  const { undoable, filled } = useUndoable(opened);
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
  const takeBack = () => {
    if (opened === null || last === null) return;
    setTyped({ into: opened, receipts: receipts.slice(0, -1) });
    opened.host.edit(reverse(last)).catch(failed);
  };
  const ways = [
    ...(last ? [{ at: last.at, undo: takeBack }] : []),
    ...(filled ? [{ at: filled.at, undo: () => void opened?.session.undoFilling() }] : []),
    ...(undoable ? [{ at: undoable.at, undo: () => void opened?.session.undo() }] : []),
  ];
  // the latest of all; of two at the same moment the later in this list
  const latest = ways.reduce<(typeof ways)[number] | null>(
    (before, way) => (before && before.at > way.at ? before : way),
    null,
  );
  return { canUndo: latest !== null, edit, undo: () => latest?.undo() };
}

/** What the pane would take back: its last writing on the sheet in view, and its last filling. */
function useUndoable(opened: Opened | null) {
  const undoable = useSessionsOwn(opened, "undoable");
  const filled = useSessionsOwn(opened, "filled");
  return { undoable, filled: filled && canTakeBack(filled) ? filled : null };
}

function useSessionsOwn<Key extends "undoable" | "filled">(
  opened: Opened | null,
  key: Key,
): SessionState[Key] | null {
  return useSyncExternalStore(
    opened?.session.subscribe ?? subscribeToNone,
    () => opened?.session.getState()[key] ?? null,
  );
}

function subscribeToNone(): () => void {
  return () => undefined;
}
