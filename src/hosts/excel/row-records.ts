/** A row that this host put in. */
interface InsertedRow {
  readonly sheetId: string;
  /** Zero-based, where it stands now. */
  row: number;
}

/**
 * Remembers the rows that were put in, as only these are taken out again. Rows that the person puts
 * in or takes out move them, as far as Excel tells of it.
 */
export class RowRecords {
  #rows: InsertedRow[] = [];

  has(sheetId: string, row: number): boolean {
    return this.#rows.some((one) => one.sheetId === sheetId && one.row === row);
  }

  inserted(sheetId: string, row: number): void {
    this.#moveDown(sheetId, row, 1);
    this.#rows.push({ sheetId, row });
  }

  removed(sheetId: string, row: number): void {
    this.#moveUp(sheetId, row, 1);
  }

  /** Follows what somebody else did: `changeType` and address of Excel's event. */
  follow(sheetId: string, changeType: string, address: string): void {
    const [first, last] = /^(\d+):(\d+)$/.exec(address)?.slice(1).map(Number) ?? [];
    if (first === undefined || last === undefined) return;
    if (changeType === "RowInserted") this.#moveDown(sheetId, first - 1, last - first + 1);
    if (changeType === "RowDeleted") this.#moveUp(sheetId, first - 1, last - first + 1);
  }

  #moveDown(sheetId: string, row: number, count: number): void {
    for (const one of this.#rows) {
      if (one.sheetId === sheetId && one.row >= row) one.row += count;
    }
  }

  #moveUp(sheetId: string, row: number, count: number): void {
    const isGone = (one: InsertedRow): boolean =>
      one.sheetId === sheetId && one.row >= row && one.row < row + count;
    this.#rows = this.#rows.filter((one) => !isGone(one));
    for (const one of this.#rows) {
      if (one.sheetId === sheetId && one.row >= row + count) one.row -= count;
    }
  }
}
