import { toA1, type CellRef } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import type { Book } from "./book";
import { formulaBook } from "./formula-book";
import { calculateMissing, recalculate } from "./formulas";
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
        sheet === name && !isSame(storedCell(model, row, column)?.value ?? null, value),
    );
    book.replace(name, patchResults(model, news));
  }
}

/** Results by sheet and A1 address. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** Results of formulas for which the file holds none; they are shown, and never written to the file. */
export function missingResults(book: Book): Results {
  const bySheet = new Map<string, Map<string, CellValue>>();
  const models = book.workbook.sheets.map(({ name }) => book.model(name));
  if (models.every(({ formulas }) => formulas.withoutResult === 0)) return bySheet;
  for (const { sheet, row, column, value } of calculateMissing(formulaBook(book))) {
    if (value === undefined) continue;
    const others = bySheet.get(sheet) ?? new Map<string, CellValue>();
    bySheet.set(sheet, others.set(toA1({ row, column }), value));
  }
  return bySheet;
}

/** Excel keeps fifteen digits: a result that differs behind them is the stored one. */
function isSame(stored: CellValue, value: CellValue | undefined): boolean {
  if (typeof stored !== "number" || typeof value !== "number") return stored === (value ?? null);
  return stored.toPrecision(15) === value.toPrecision(15);
}
