import { parseA1 } from "../../../sheet/address";
import { affectedBy, type Place } from "./affected";
import { CellValues } from "./cell-values";
import { Computer } from "./compute";
import { readFormulas, type Formula } from "./formula-cells";
import { solve } from "./solve";
import type { FormulaBook, Recalculated } from "./types";
import { Unsettled } from "./unsettled";
import { toCellValue } from "./value";

/**
 * Every formula whose value may change with the changed cells, in the order of dependency, with its
 * new value: formulas that stand in a changed cell, that read one directly or through others, ranges,
 * names and other sheets, and those that may read any cell (INDIRECT, OFFSET). The value is undefined
 * where only Excel can compute it: an unknown or volatile function, another workbook, a circle, an
 * array formula, or a cell read that is itself undefined. Throws RangeError where a changed cell is
 * not in the workbook.
 */
export function recalculate(
  book: FormulaBook,
  changed: readonly { readonly sheet: string; readonly cell: string }[],
): Recalculated[] {
  const places = changed.map(({ sheet, cell }) => placeOf(book, sheet, cell));
  const formulas = readFormulas(book);
  return compute(book, formulas, affectedBy(places, formulas));
}

/** The formulas for which the workbook holds no value at all, as files of many programs leave them. */
export function calculateMissing(book: FormulaBook): Recalculated[] {
  const formulas = readFormulas(book);
  return compute(book, formulas, new Set(formulas.filter(({ missing }) => missing)));
}

function placeOf(book: FormulaBook, sheet: string, cell: string): Place {
  const index = book.sheets.indexOf(sheet);
  const ref = parseA1(cell);
  if (index < 0 || !ref) throw new RangeError(`no cell ${cell} on a sheet ${sheet}`);
  return { sheet: index, ...ref };
}

function compute(
  book: FormulaBook,
  formulas: readonly Formula[],
  wanted: ReadonlySet<Formula>,
): Recalculated[] {
  for (const formula of wanted) formula.state = "pending";
  const values = new CellValues(book);
  const unsettled = new Unsettled(formulas.filter(({ state }) => state === "pending"));
  const computer = new Computer(book, values, unsettled, formulas);
  const settled = solve(wanted, computer, values, unsettled);
  return settled
    .filter((formula) => wanted.has(formula))
    .map(({ sheet, row, column, state }) => ({
      sheet: book.sheets[sheet] ?? "",
      row,
      column,
      value: state === "done" ? toCellValue(values.single(sheet, row, column)) : undefined,
    }));
}
