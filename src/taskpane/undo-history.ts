import type { Edit, Receipt } from "../sheet/edit";
import { movedByRow, type MovedRow } from "./moved-row";

/** A batch that can be taken back, and where it is offered. */
interface Batch {
  readonly receipt: Receipt;
  /** The sheet that it belongs to; null for a batch over the workbook, offered on every sheet. */
  readonly sheet: string | null;
}

/** The batches written during this session, newest last. */
export class UndoHistory {
  private batches: readonly Batch[] = [];

  /** `sheet` is where the batch is offered to be taken back; null: everywhere. */
  add(sheet: string | null, receipt: Receipt): void {
    this.batches = [...this.batches, { sheet, receipt }];
  }

  /** The batch that would be taken back next on this sheet; null when there is none. */
  last(sheet: string | null): Receipt | null {
    return this.newest(sheet)?.receipt ?? null;
  }

  /** Whether the batch that would be taken back next is one over the whole workbook. */
  isWhole(sheet: string | null): boolean {
    return this.newest(sheet)?.sheet === null;
  }

  drop(sheet: string): void {
    const newest = this.newest(sheet);
    this.batches = this.batches.filter((batch) => batch !== newest);
  }

  /**
   * A row came in or went out: what was written further down stands elsewhere now, and is taken back
   * there. A batch that would put back a formula is forgotten, since its formula means the old rows.
   */
  rowMoved(moved: MovedRow): void {
    this.batches = this.batches
      .filter(({ receipt }) => !receipt.edits.some(putsFormulaBack))
      .map((batch) => ({ ...batch, receipt: movedReceipt(batch.receipt, moved) }))
      .filter(({ receipt }) => receipt.edits.length > 0);
  }

  private newest(sheet: string | null): Batch | undefined {
    if (sheet === null) return undefined;
    return this.batches.filter((batch) => batch.sheet === null || batch.sheet === sheet).at(-1);
  }
}

function movedReceipt(receipt: Receipt, moved: MovedRow): Receipt {
  return { ...receipt, edits: movedByRow(receipt.edits, moved) };
}

function putsFormulaBack({ before }: Edit): boolean {
  return before.formula !== null;
}
