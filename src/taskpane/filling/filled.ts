import type { Said } from "../../language/said";
import type { Edit } from "../../sheet/edit";

/** A row as it was inserted. */
export interface InsertedRow {
  readonly sheet: string;
  readonly row: number;
}

/** What an action of 填报 or 报告 put into the workbook. */
export interface Filled {
  /** When it was done, ISO 8601. */
  readonly at: string;
  /** Names of the sheets that were added, in order. */
  readonly inserted: readonly string[];
  /** Cells that were written on sheets that were there before. */
  readonly edits: readonly Edit[];
  /** The row that was added, with its sheet. */
  readonly row: InsertedRow | null;
  /** What was assumed, left out or could not be placed. */
  readonly remarks: readonly Said[];
  /** The tab that it was done on, which tells of it. */
  readonly on: "filling" | "reporting";
  /** Set once it was taken back. */
  readonly undone: boolean;
}

/** Whether there is anything to take back of it, and nobody has yet. */
export function canTakeBack({ inserted, edits, row, undone }: Filled): boolean {
  return !undone && (inserted.length > 0 || edits.length > 0 || row !== null);
}
