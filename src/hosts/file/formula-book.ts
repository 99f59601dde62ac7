import type { Book } from "./book";
import type { FormulaBook, FormulaCell } from "./formulas";
import { contentIn, ownFormula } from "./worksheet/content";
import { hiddenRows, usedRange } from "./worksheet/grid";
import type { SheetModel } from "./worksheet/model";

/** The book as the recalculation of formulas sees it. */
export function formulaBook(book: Book): FormulaBook {
  const { sheets, names, date1904 } = book.workbook;
  return {
    sheets: sheets.map(({ name }) => name),
    names,
    date1904,
    cell: (sheet, row, column) => contentIn(book.model(sheet), { row, column }),
    usedRange: (sheet) => usedRange(book.model(sheet)),
    formulaCells: (sheet) => formulaCells(book.model(sheet)),
    hiddenRows: (sheet) => hiddenRows(book.model(sheet), usedRange(book.model(sheet))),
  };
}

function* formulaCells(model: SheetModel): Iterable<FormulaCell> {
  for (const { row, cells } of model.rows.values()) {
    for (const cell of cells.values()) {
      const { kind } = cell.formula ?? {};
      if (kind === undefined || kind === "array" || kind === "dataTable") continue;
      const formula = ownFormula(model, cell);
      if (formula !== null) yield { row, column: cell.column, formula };
    }
  }
  for (const { range, formula } of model.blocks) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        yield { row, column, formula, array: true };
      }
    }
  }
}
