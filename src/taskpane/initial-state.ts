import { NOT_FILLED } from "./filling/filling-state";
import { AUTOMATIC } from "./scoring-settings";
import type { ActionName, Phase, SessionState } from "./session-state";

/** Before anything has been read. */
export const INITIAL_STATE: SessionState = {
  phase: "starting",
  sheet: null,
  evaluated: [],
  chosen: null,
  nothing: null,
  remarks: [],
  elsewhere: null,
  outcome: null,
  undoable: null,
  stale: false,
  busy: null,
  progress: null,
  stopped: null,
  slow: false,
  failure: null,
  marksOn: true,
  marked: new Set(),
  settings: AUTOMATIC,
  rescored: 0,
  checked: null,
  news: "sheet",
  ...NOT_FILLED,
};

const WRITING: ReadonlySet<ActionName> = new Set([
  "recalculate",
  "recalculateAll",
  "answer",
  "undo",
  "fix",
  "fill",
]);

/** The phase follows from the other facts, so that the two can never disagree. */
export function phaseOf(state: SessionState): Phase {
  if (state.busy !== null && WRITING.has(state.busy)) return "writing";
  if (state.busy === "recognise") return "recognising";
  if (state.sheet === null) return state.failure ? "error" : "starting";
  if (state.evaluated.length === 0) return "none-found";
  return state.chosen === null ? "choosing" : "ready";
}
