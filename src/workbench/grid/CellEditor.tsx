import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from "react";

export interface CellEditorProps {
  /** Address and content, for those who hear the sheet. */
  readonly label: string;
  /** Why the cell cannot be edited; null where it can. */
  readonly readOnlyWhy: string | null;
  /** The text being edited; null while the cell is only selected. */
  readonly draft: string | null;
  /** Whether to take the keyboard focus when the selection moves here. */
  readonly takesFocus: boolean;
  readonly content: string;
  onDraft(text: string): void;
  onKey(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onLeave(): void;
}

/**
 * The text box over the selected cell, the one element of the grid that Tab reaches. It holds the
 * focus while the cell is only selected, unseen: an input method for Chinese begins only in a text
 * box, and would lose its first letter if the box appeared after the first key.
 */
export function CellEditor(props: CellEditorProps) {
  const { label, readOnlyWhy, draft, takesFocus, content, onDraft, onKey, onLeave } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const editing = draft !== null;

  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = "";
    if (editing) element.style.height = `${String(element.scrollHeight)}px`;
  }, [draft, editing]);

  const copy = (event: ClipboardEvent) => {
    if (editing) return;
    event.clipboardData.setData("text/plain", content);
    event.preventDefault();
  };

  return (
    <textarea
      ref={box}
      className={editing ? "cell-editor editing" : "cell-editor"}
      aria-label={label}
      aria-description={readOnlyWhy ?? undefined}
      readOnly={readOnlyWhy !== null}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? ""}
      onChange={(event) => onDraft(event.target.value)}
      onCompositionStart={() => draft ?? onDraft("")}
      onCopy={copy}
      onKeyDown={onKey}
      onBlur={onLeave}
    />
  );
}
