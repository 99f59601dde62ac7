import { toA1 } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import { formulaBook, type ModelledBook } from "./formula-book";
import { calculateMissing } from "./formulas";

/** Results by sheet and A1 address. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** Results of formulas for which the file holds none; they are shown, and never written to the file. */
export function missingResults(book: ModelledBook): Results {
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
