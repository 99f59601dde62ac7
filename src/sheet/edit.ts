import type { CellValue } from "./grid";

/** What stands in a cell: a formula with its last value, or a plain value. */
export interface CellContent {
  readonly value: CellValue;
  /** `=…`, or null for a plain value. Text is always text: a value never becomes a formula. */
  readonly formula: string | null;
}

/** A change to one cell. `before` is what the plan saw; hosts use it for undo and for conflict checks. */
export interface Edit {
  readonly sheet: string;
  /** A1 address without sheet name. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Proof of what was written, complete enough to undo it. */
export interface Receipt {
  /** When the batch was written, ISO 8601. */
  readonly at: string;
  readonly edits: readonly Edit[];
}

/** The edits that put everything back as it was before the receipt's batch. */
export function reverse(receipt: Receipt): Edit[] {
  return receipt.edits
    .map((edit) => ({ ...edit, before: edit.after, after: edit.before }))
    .reverse();
}
