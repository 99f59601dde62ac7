import { HostError } from "../../sheet/host-error";
import { LIMITS } from "./container/limits";
import type { FormulaBook, FormulaCell } from "./formulas";
import type { Workbook } from "./parts/workbook";
import { contentIn, ownFormula } from "./worksheet/content";
import { hiddenRows, usedRange } from "./worksheet/grid";
import type { SheetModel } from "./worksheet/model";
import { sizeOf } from "./worksheet/range";

/** What formulas are computed from: the listing of the sheets, and each as it stands now. */
export interface ModelledBook {
  readonly workbook: Workbook;
  model(sheet: string): SheetModel;
}

/** The book as the recalculation of formulas sees it. */
export function formulaBook(book: ModelledBook): FormulaBook {
  const { sheets, names, date1904 } = book.workbook;
  return {
    sheets: sheets.map(({ name }) => name),
    names,
    date1904,
    cell: (sheet, row, column) => contentIn(book.model(sheet), { row, column }),
    usedRange: (sheet) => usedRange(book.model(sheet)),
    formulaCells: (sheet) => formulaCells(sheet, book.model(sheet)),
    hiddenRows: (sheet) => hiddenRows(book.model(sheet), usedRange(book.model(sheet))),
  };
}

/** Throws HostError where arrays and data tables fill more cells than a sheet may have. */
function* formulaCells(sheet: string, model: SheetModel): Iterable<FormulaCell> {
  const filled = model.wideBlocks.reduce((sum, { range }) => sum + sizeOf(range), 0);
  if (filled > LIMITS.cells) throw new HostError("sheet-too-large", { sheet });
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
