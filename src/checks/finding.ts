import type { Said } from "../language/said";
import type { Citation } from "../rulebooks/rulebook";
import type { Edit } from "../sheet/edit";

/**
 * error — certain: the form will be sent back; warning — a person may wave it through with a
 * reason; question — the tool could not tell and shows what it saw.
 */
export type Outcome = "error" | "warning" | "question";

/** A safe, automatic correction. */
export interface Fix {
  readonly title: Said;
  readonly edits: readonly Edit[];
}

/** Something that a reviewer would send the form back for, or ask about. */
export interface Finding {
  /** Id of the check that found it. */
  readonly check: string;
  readonly outcome: Outcome;
  readonly title: Said;
  readonly sheet: string;
  /** A1 address of the cell to look at. */
  readonly cell: string;
  /** What the finding hangs on, with what the cells show: when one changes, a waiver no longer holds. */
  readonly evidence: readonly { readonly cell: string; readonly text: string }[];
  readonly message: Said;
  /** What stands there, and what was expected. */
  readonly seen: string;
  readonly expected: Said;
  readonly citation: Citation;
  readonly fix: Fix | null;
  readonly suggestion: Said | null;
}
