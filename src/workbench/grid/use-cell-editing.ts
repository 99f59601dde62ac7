import { useState, type KeyboardEvent } from "react";
import type { Said } from "../../language/said";
import type { CellRef } from "../../sheet/address";
import { cellAt, type CellValue } from "../../sheet/grid";
import { afterEnter, intentOnCell, intentWhileEditing, type EditMode } from "./cell-keys";
import { destination, type Stroke } from "./move";
import { readOnlyReason } from "./read-only";
import type { SheetView } from "./sheet-view";
import { readTyped, textToEdit } from "./typed";

/** What the grid asks of the page. */
export interface GridActions {
  select(cell: CellRef): void;
  /** A person's new content of a cell. */
  edit(cell: CellRef, value: CellValue): void;
  undo(): void;
  /** Something typed was not taken; null takes an earlier refusal back. */
  refuse(why: Said | null): void;
}

export interface CellEditing {
  readonly draft: string | null;
  readonly readOnlyWhy: Said | null;
  type(text: string): void;
  key(event: KeyboardEvent<HTMLTextAreaElement>): void;
  /** Begins to edit what stands in the selected cell. */
  open(): void;
  /** Takes what was typed; false where it was refused and the editor stays open. */
  commit(): boolean;
  /** The focus went elsewhere: takes what was typed, or leaves the cell as it was. */
  leave(): void;
}

interface Draft {
  readonly text: string;
  readonly mode: EditMode;
}

/** Editing of the selected cell: typing over it, F2, Enter, Tab, Esc, Delete. */
export function useCellEditing(
  view: SheetView,
  selected: CellRef,
  actions: GridActions,
): CellEditing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const cell = cellAt(view.grid, selected.row, selected.column);
  const readOnlyWhy = readOnlyReason(cell);

  const open = () => {
    actions.refuse(readOnlyWhy);
    if (!readOnlyWhy) setDraft({ text: textToEdit(cell.value, cell.format), mode: "edit" });
  };
  const commit = () => {
    if (draft === null) return true;
    const typed = readTyped(draft.text, cell.format);
    actions.refuse(typed.kind === "refused" ? typed.why : null);
    if (typed.kind === "refused") return false;
    setDraft(null);
    if (typed.value !== cell.value) actions.edit(selected, typed.value);
    return true;
  };
  const go = (stroke: Stroke): boolean => {
    const next = destination(view, selected, stroke);
    if (next === null || !commit()) return next !== null;
    if (draft === null) actions.refuse(null);
    actions.select(next);
    return true;
  };
  const clear = () => {
    actions.refuse(readOnlyWhy);
    if (!readOnlyWhy && cell.value !== null) actions.edit(selected, null);
  };
  /** Carries the intent out; false leaves the key to the browser. */
  const carryOut = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const intent = draft ? intentWhileEditing(event, draft.mode) : intentOnCell(event);
    switch (intent) {
      case "move":
        return go(event);
      case "commit":
        go(afterEnter(event));
        return true;
      case "line-break":
        setDraft({ text: withLineBreak(event.currentTarget), mode: "edit" });
        return true;
      case "cancel":
        setDraft(null);
        actions.refuse(null);
        return true;
      case "edit":
        open();
        return true;
      case "clear":
        clear();
        return true;
      case "undo":
        actions.undo();
        return true;
      case null:
        if (readOnlyWhy && isTyping(event)) actions.refuse(readOnlyWhy);
        return false;
    }
  };

  return {
    draft: draft?.text ?? null,
    readOnlyWhy,
    open,
    commit,
    type: (text) => setDraft({ text, mode: draft?.mode ?? "enter" }),
    key: (event) => {
      // keys of an input method in the middle of a word belong to it alone
      if (event.nativeEvent.isComposing) return;
      if (carryOut(event)) event.preventDefault();
    },
    leave: () => {
      if (!commit()) setDraft(null);
    },
  };
}

function isTyping(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** The text of a box with a line break in place of what is selected in it. */
function withLineBreak({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  return `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
}
