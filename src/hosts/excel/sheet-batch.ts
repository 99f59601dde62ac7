import { rangeToA1, toA1, type CellRange } from "../../sheet/address";
import type { CellContent } from "../../sheet/edit";
import type { NewCell, NewSheet } from "../../sheet/new-sheet";
import { extentOf } from "../laid-out-sheet";
import { contentOf, holds } from "./cell-content";
import { cellInput } from "./cell-input";
import { cellProperties } from "./cell-properties";
import type { Echoes } from "./echoes";
import { queuePrint } from "./page-layout";

/** Points of a digit in Excel's default font, which column widths count in, and of the padding. */
const DIGIT_POINTS = 5.25;
const PADDING_POINTS = 3.75;

/** What came of an insertion: how far Excel got, and what stopped it. */
export interface Insertion {
  /** Id of the new sheet; null where Excel did not get to it, or its answer was lost. */
  readonly id: string | null;
  readonly nameIsTaken: boolean;
  readonly structureIsProtected: boolean;
  /** Addresses of cells that do not hold what was written; all of them where Excel stopped. */
  readonly wrong: readonly string[];
  /** What Excel threw; null where it went through. */
  readonly error: unknown;
}

/** One batch that builds a laid out sheet and looks at it. */
export async function sheetBatch(
  context: Excel.RequestContext,
  sheet: NewSheet,
  echoes: Echoes,
): Promise<Insertion> {
  const { workbook } = context;
  workbook.protection.load("protected");
  const existing = workbook.worksheets.getItemOrNullObject(sheet.name);
  existing.load("id");
  const added = workbook.worksheets.add(sheet.name);
  added.load("id");
  const look = queueCells(added, sheet, echoes);
  queueSizes(added, sheet);
  queuePrint(added, sheet.print);
  let error: unknown = null;
  try {
    await context.sync();
  } catch (failed) {
    error = failed;
  }
  // toJSON leaves out what Excel did not get to, where reading the property would throw
  return {
    id: added.toJSON().id ?? null,
    nameIsTaken: existing.toJSON().id !== undefined,
    structureIsProtected: workbook.protection.toJSON().protected ?? false,
    wrong: look(),
    error,
  };
}

/** Queues formats, contents, look and merges; the cells that came out wrong are there after the sync. */
function queueCells(
  added: Excel.Worksheet,
  sheet: NewSheet,
  echoes: Echoes,
): () => readonly string[] {
  const extent = extentOf(sheet);
  if (!extent) return () => [];
  const cells = new Map(sheet.cells.map((cell) => [toA1(cell), cell]));
  const table = <T>(of: (cell: NewCell | undefined) => T): T[][] =>
    numbers(extent.bottom).map((row) =>
      numbers(extent.right).map((column) => of(cells.get(toA1({ row, column })))),
    );
  const range = added.getRange(rangeToA1(extent));
  // first the formats: a cell of text format takes what it is given as text
  range.numberFormat = table((cell) => cell?.style?.format ?? null);
  range.setCellProperties(table(cellProperties));
  range.values = table((cell) => (cell ? cellInput(written(cell)) : null));
  echoes.expect(sheet.name, rangeToA1(extent));
  for (const area of sheet.merges) added.getRange(rangeToA1(area)).merge();
  range.load("values,formulas");
  return () => {
    const { values, formulas } = range.toJSON();
    return sheet.cells
      .filter((cell) => {
        const value = values?.[cell.row]?.[cell.column];
        const now = contentOf(value, formulas?.[cell.row]?.[cell.column]);
        return value === undefined || !holds(now, written(cell));
      })
      .map((cell) => toA1(cell));
  };
}

function written({ value }: NewCell): CellContent {
  return { value, formula: null };
}

function queueSizes(added: Excel.Worksheet, { columnWidths, rowHeights }: NewSheet): void {
  const lineAt = (row: number, column: number): CellRange => {
    return { top: row, left: column, bottom: row, right: column };
  };
  columnWidths.forEach((characters, column) => {
    const { format } = added.getRange(rangeToA1(lineAt(0, column)));
    format.columnWidth = characters * DIGIT_POINTS + PADDING_POINTS;
  });
  rowHeights.forEach((points, row) => {
    if (points === null) return;
    added.getRange(rangeToA1(lineAt(row, 0))).format.rowHeight = points;
  });
}

function numbers(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
