import type { Stroke } from "./move";

/** What a key asks of the cell, apart from moving about. */
export type KeyIntent = "edit" | "clear" | "undo" | "cancel" | "commit" | "line-break" | "move";

/** `enter`: typed over the cell, arrows move on. `edit`: F2, arrows move the caret. */
export type EditMode = "enter" | "edit";

type Key = Stroke & Pick<KeyboardEvent, "altKey" | "metaKey">;

const ARROWS = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);
const MOVES = new Set([...ARROWS, "Tab", "PageUp", "PageDown", "Home", "End"]);

/** What a key means while the cell is only selected; null leaves it to the browser. */
export function intentOnCell(key: Key): KeyIntent | null {
  if ((key.ctrlKey || key.metaKey) && key.key.toLowerCase() === "z") return "undo";
  if (key.altKey || key.metaKey) return null;
  if (key.key === "F2" || key.key === "Enter") return "edit";
  if (key.key === "Delete" || key.key === "Backspace") return "clear";
  return MOVES.has(key.key) ? "move" : null;
}

/** What a key means while the cell is being edited; null leaves it to the text box. */
export function intentWhileEditing(key: Key, mode: EditMode): KeyIntent | null {
  if (key.key === "Escape") return "cancel";
  if (key.key === "Enter") return key.altKey ? "line-break" : "commit";
  if (key.key === "Tab") return "move";
  return mode === "enter" && ARROWS.has(key.key) ? "move" : null;
}

/** Where committing with Enter goes: down, with Shift up. */
export function afterEnter(key: Key): Stroke {
  return { key: key.shiftKey ? "ArrowUp" : "ArrowDown", ctrlKey: false, shiftKey: false };
}
