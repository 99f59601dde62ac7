import type { Part } from "../parts/part";
import type { SessionState } from "../session-state";
import type { PlainKey } from "../strings";

export type TabId = "score" | "indicators" | "findings" | "filling" | "reporting";

/** A view of the pane that a tab turns to. */
export interface Tab {
  readonly id: TabId;
  readonly label: PlainKey;
  /** Whether there is anything to turn to. */
  isOffered(state: SessionState): boolean;
  /** A number to show beside the name; 0 shows none. */
  count(state: SessionState): number;
  /** What the panel shows. */
  readonly part: Part<object>;
}
