import type { Receipt } from "../sheet/edit";

/** The batches written during this session, per sheet, newest last. */
export class UndoHistory {
  private readonly bySheet = new Map<string, Receipt[]>();

  add(sheet: string, receipt: Receipt): void {
    this.bySheet.set(sheet, [...(this.bySheet.get(sheet) ?? []), receipt]);
  }

  /** The batch that would be taken back next; null when there is none. */
  last(sheet: string | null): Receipt | null {
    return sheet === null ? null : (this.bySheet.get(sheet)?.at(-1) ?? null);
  }

  drop(sheet: string): void {
    this.bySheet.set(sheet, (this.bySheet.get(sheet) ?? []).slice(0, -1));
  }
}
