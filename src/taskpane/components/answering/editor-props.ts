import type { RowAssessment } from "../../../scoring/assessment";

/** What every editor of a row is given. */
export interface EditorProps {
  readonly row: RowAssessment;
  /** The answer stands on the sheet. */
  readonly onDone: () => void;
  /** Closes the editor with nothing written; absent where it stands open as long as its question does. */
  readonly onCancel?: (() => void) | undefined;
  /** Whether the editor takes the keyboard as it opens. */
  readonly takesFocus: boolean;
}
