import type { CellRange } from "../../sheet/address";

/** Finds the merged area of a cell without walking through all of them. */
export class MergeIndex {
  private readonly byRow = new Map<number, CellRange[]>();

  /** Areas are looked up inside `area` only, so a merge of whole columns costs no more than it shows. */
  constructor(merges: readonly CellRange[], area: CellRange) {
    for (const merge of merges) {
      const bottom = Math.min(merge.bottom, area.bottom);
      for (let row = merge.top; row <= bottom; row++) {
        const list = this.byRow.get(row);
        if (list) list.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  at(row: number, column: number): CellRange | null {
    const list = this.byRow.get(row);
    return list?.find(({ left, right }) => column >= left && column <= right) ?? null;
  }

  /** The topmost row that a merged area of this row reaches. */
  top(row: number): number {
    return Math.min(row, ...(this.byRow.get(row) ?? []).map(({ top }) => top));
  }

  /** The lowest row that a merged area of this row reaches. */
  bottom(row: number): number {
    return Math.max(row, ...(this.byRow.get(row) ?? []).map(({ bottom }) => bottom));
  }
}
