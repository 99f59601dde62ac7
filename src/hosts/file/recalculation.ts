import { toA1, type CellRef } from "../../sheet/address";
import type { Book } from "./book";
import { formulaBook } from "./formula-book";
import { recalculate } from "./formulas";
import { isSameResult } from "./same-result";
import { storedCell } from "./worksheet/content";
import { patchResults } from "./worksheet/patch";

/** A cell that has been written. */
export interface Written {
  readonly sheet: string;
  readonly ref: CellRef;
}

/**
 * Brings the stored results of all formulas that depend on the written cells up to date: the new
 * result where it can be computed, none where it cannot, so that no reader meets a stale number.
 * Excel is asked to calculate when it opens the file. Throws HostError.
 */
export function recalculateAfter(book: Book, written: readonly Written[]): void {
  const models = book.workbook.sheets.map(({ name }) => book.model(name));
  if (models.every(({ formulas }) => formulas.count === 0)) return;
  const changed = written.map(({ sheet, ref }) => ({ sheet, cell: toA1(ref) }));
  const results = recalculate(formulaBook(book), changed);
  if (results.length > 0) book.requestCalculation();
  for (const { name } of book.workbook.sheets) {
    const model = book.model(name);
    const news = results.filter(
      ({ sheet, row, column, value }) =>
        sheet === name && !isSameResult(storedCell(model, row, column)?.value ?? null, value),
    );
    book.replace(name, patchResults(model, news));
  }
}
