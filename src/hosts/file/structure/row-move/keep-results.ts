import { toA1 } from "../../../../sheet/address";
import type { Book } from "../../book";
import { formulaBook } from "../../formula-book";
import { recalculate } from "../../formulas";
import { isSameResult } from "../../same-result";
import { storedCell } from "../../worksheet/content";
import { patchResults } from "../../worksheet/patch";
import type { Move } from "./moved-formula";

/**
 * Brings stored results up to date that tell of the row itself (ROWS, COUNTBLANK, INDIRECT); sums are
 * what they were. A result that only Excel can compute stays until it does.
 */
export function keepResults(book: Book, { shift, sheet }: Move): void {
  const models = book.workbook.sheets.map(({ name }) => book.model(name));
  if (models.every(({ formulas }) => formulas.count === 0)) return;
  const { used } = book.grid(sheet);
  const rows = shift.kind === "insert" ? [shift.row] : [Math.max(0, shift.row - 1), shift.row];
  const columns = Array.from({ length: used.right + 1 }, (_, column) => column);
  const changed = rows.flatMap((row) =>
    columns.map((column) => ({ sheet, cell: toA1({ row, column }) })),
  );
  const results = recalculate(formulaBook(book), changed);
  for (const { name } of book.workbook.sheets) {
    const model = book.model(name);
    const news = results.filter((result) => {
      const stored = storedCell(model, result.row, result.column)?.value ?? null;
      const isKnown = result.value !== undefined && stored !== null;
      return result.sheet === name && isKnown && !isSameResult(stored, result.value);
    });
    if (news.length > 0) book.replace(name, patchResults(model, news));
  }
  book.settle();
}
