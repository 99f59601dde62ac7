import type { CellRef } from "../../sheet/address";
import type { CellContent } from "../../sheet/edit";
import type { Book } from "./book";

/** A cell that has been written. */
export interface Written {
  readonly sheet: string;
  readonly ref: CellRef;
  readonly after: CellContent;
}

/** Asks for a calculation where the workbook holds formulas. */
export function recalculateAfter(book: Book, written: readonly Written[]): void {
  const formulas = book.workbook.sheets.some(({ name }) => book.model(name).xml.includes("<f"));
  if (written.length > 0 && formulas) book.requestCalculation();
}
