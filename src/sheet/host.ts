import type { Edit, Receipt } from "./edit";
import type { SheetCell, WorkbookFacts } from "./facts";
import type { Grid } from "./grid";
import type { NewSheet } from "./new-sheet";

/** A cell to be marked while it is empty. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
}

/** Something happened in the workbook. */
export type SheetChange =
  | {
      readonly kind: "edited";
      readonly sheet: string;
      /** A1 range that changed. */
      readonly range: string;
      /** True when the change is the echo of this host's own write. */
      readonly own: boolean;
    }
  | { readonly kind: "activated"; readonly sheet: string };

export interface WriteOptions {
  /**
   * Leave a cell alone whose content is no longer the edit's `before`, and report it as skipped.
   * Used by undo, so that what a person typed since is not lost.
   */
  readonly onlyIfUnchanged?: boolean;
}

export interface WriteResult {
  readonly receipt: Receipt;
  /** Edits that were not carried out because somebody changed the cell since. */
  readonly skipped: readonly Edit[];
}

/**
 * The port through which everything else meets a workbook. Two hosts implement it, one over Excel
 * and one over .xlsx bytes; both pass the same contract suite (test/contract).
 */
export interface WorkbookHost {
  readonly kind: "excel" | "file";
  /** Snapshots of the active sheet, or of all sheets in order. Throws HostError. */
  read(scope: "active" | "all"): Promise<Grid[]>;
  /** Writes all edits as one batch, or nothing. Throws HostError; the workbook is then as before. */
  write(edits: readonly Edit[], options?: WriteOptions): Promise<WriteResult>;
  /** Shows the cell to the person. */
  select(sheet: string, cell: string): Promise<void>;
  /** The cell that the person is at; null where nothing has been selected yet. Throws HostError. */
  selectedCell(): Promise<SheetCell | null>;
  /** Tells of changes until the returned function is called. */
  listen(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /**
   * Replaces this product's marks on the named sheets; a sheet without marks in the list loses those
   * it had. Throws HostError for the first sheet that cannot be marked; those before it are.
   */
  mark(sheets: readonly string[], marks: readonly Mark[]): Promise<void>;
  /** What the workbook carries besides its cells; what this host cannot tell is null. Throws HostError. */
  inspect(): Promise<WorkbookFacts>;
  /**
   * Adds a visible sheet behind the last one and does not show it. Text never becomes a formula or a
   * number; the cells of a merged area look like its first. Throws HostError: `sheet-exists` where
   * the name is taken in any case, `sheet-name` where it is none, `structure-protected`; the
   * workbook is then as before.
   */
  insertSheet(sheet: NewSheet): Promise<void>;
  /**
   * Takes a sheet out. Throws HostError: `last-sheet` where no other is visible,
   * `structure-protected`, and over a file `sheet-in-use` where a name or a formula elsewhere refers
   * to it; the workbook is then as before.
   */
  removeSheet(name: string): Promise<void>;
  /**
   * Puts one empty row under the zero-based sheet row `below`; what stands further down moves, and
   * with it formulas, names and merged areas. The new row looks like `below`: styles, number formats,
   * height and merged areas within the row are repeated; a merged area of several rows that holds
   * `below`, its last row too, grows by one, so that a block stays whole. The row is never hidden.
   * As in Excel, a range of a formula grows where the row comes within it, and not where it comes
   * under its last row: `SUM(H9:H12)` does not reach a row put under 12. Throws HostError:
   * `protected` with the row's cells, `row-blocked` where the row cannot come in between without
   * damage; the workbook is then as before.
   */
  insertRow(sheet: string, below: number): Promise<void>;
  /**
   * Takes out the zero-based sheet row `row`, to undo `insertRow`; whoever inserted it under `below`
   * gives `below + 1`. Throws HostError: `row-not-inserted` where this host did not insert it,
   * `row-not-empty` where it has content by now, `row-in-use` where a formula means it alone,
   * `protected` as above; the workbook is then as before.
   */
  removeRow(sheet: string, row: number): Promise<void>;
}
