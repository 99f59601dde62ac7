import type { ReportCell, ReportTable } from "./document";

/** A place of a table's row: a cell that begins there, or one from above that reaches down to it. */
export interface Slot {
  readonly cell: ReportCell;
  readonly column: number;
  readonly colSpan: number;
  /** The cell begins in a row above. */
  readonly continues: boolean;
  /** The cell reaches into the row below. */
  readonly goesOn: boolean;
}

const EMPTY: ReportCell = { runs: [] };

/**
 * The rows with every place filled: cells that reach down stand in each row that they cover, and
 * a row that is too short gets empty cells, so that all rows are as wide as the table.
 */
export function tableSlots({ rows, widths }: ReportTable): Slot[][] {
  const reaching = new Map<number, { readonly slot: Slot; rowsLeft: number }>();
  return rows.map((cells, row) => {
    const next = [...cells];
    const slots: Slot[] = [];
    for (let column = 0; column < widths.length;) {
      const above = reaching.get(column);
      const slot =
        above && above.rowsLeft > 0
          ? { ...above.slot, continues: true, goesOn: above.rowsLeft > 1 && row < rows.length - 1 }
          : beginning(next.shift() ?? EMPTY, column, widths.length, row < rows.length - 1);
      reaching.set(column, {
        slot,
        rowsLeft: slot.continues ? (above?.rowsLeft ?? 1) - 1 : (slot.cell.rowSpan ?? 1) - 1,
      });
      slots.push(slot);
      column += slot.colSpan;
    }
    return slots;
  });
}

function beginning(cell: ReportCell, column: number, columns: number, rowBelow: boolean): Slot {
  const colSpan = Math.min(cell.colSpan ?? 1, columns - column);
  return { cell, column, colSpan, continues: false, goesOn: rowBelow && (cell.rowSpan ?? 1) > 1 };
}
