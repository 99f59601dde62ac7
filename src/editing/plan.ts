import type { Edit } from "../sheet/edit";
import type { Said } from "../language/said";

/** Why a cell that the assessment speaks of is not written, or wants a look all the same. */
export type LeftReason =
  | "manual"
  | "not-applicable"
  | "unreadable"
  | "kept-score"
  | "formula"
  | "locked"
  | "incomplete"
  | "note-missing"
  | "no-cell"
  /** Right in the cell, and shown as another number by its format. */
  | "shown-otherwise";

/** A cell left to the person, and why. */
export interface Left {
  readonly cell: string;
  readonly reason: LeftReason;
  /** The row's or field's name, for lists. */
  readonly name: string;
  readonly why: Said;
}

/** What a recalculation of one form will do. */
export interface Plan {
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly left: readonly Left[];
  /** Empty note cells of deviating rows, to be marked. */
  readonly marks: readonly string[];
}
