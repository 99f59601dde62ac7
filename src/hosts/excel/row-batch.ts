import type { CellRange } from "../../sheet/address";
import { rangeToA1 } from "../../sheet/address";
import { endingAt, grown, lowered, within } from "../row-merges";
import { queueMarkAgain, type MarkInRow } from "./marks";
import { queueRowLook, rowCells, wholeRow, type RowLook } from "./row-look";

/** What a new row takes over from the one above it, and what protection leaves open. */
export interface RowModel {
  /** Zero-based. */
  readonly below: number;
  readonly look: RowLook;
  /** Points; null where Excel shall choose, as under a hidden row. */
  readonly height: number | null;
  readonly isHidden: boolean;
  /** Our marks in the row: they are signs of their own cells, and no look to be repeated. */
  readonly marks: readonly MarkInRow[];
  /** Cells may be dressed; without it Excel's own repeating of the row above has to do. */
  readonly mayFormat: boolean;
  readonly maySize: boolean;
}

/** What came of putting a row in: how far Excel got, and what stopped it. */
export interface RowOutcome {
  /** The row above just before; null where Excel did not get to it, or its answer was lost. */
  readonly before: RowLook | null;
  readonly isInserted: boolean;
  /** The row above and the new one just after; null where Excel stopped. */
  readonly above: RowLook | null;
  readonly made: RowLook | null;
  /** What Excel threw; null where it went through. */
  readonly error: unknown;
}

/** One batch that looks, puts the row in, dresses it and looks again. Nothing of it clears the undo history. */
export async function insertRowBatch(
  context: Excel.RequestContext,
  sheetName: string,
  model: RowModel,
): Promise<RowOutcome> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const row = model.below + 1;
  const before = queueRowLook(sheet, model.below);
  const inserted = sheet.getRange(wholeRow(row)).insert("Down");
  inserted.load("address");
  queueLook(sheet, model);
  for (const area of within(model.look.merges, model.below)) {
    sheet.getRange(rangeToA1(lowered(area))).merge();
  }
  for (const area of endingAt(model.look.merges, model.below)) {
    sheet.getRange(rangeToA1(grown(area))).merge();
  }
  const marks = sheet.getRange(wholeRow(model.below)).conditionalFormats;
  for (const { id, cell } of model.mayFormat ? model.marks : []) {
    marks.getItem(id).delete();
    queueMarkAgain(sheet, cell);
  }
  const above = queueRowLook(sheet, model.below);
  const made = queueRowLook(sheet, row);
  let error: unknown = null;
  try {
    await context.sync();
  } catch (failed) {
    error = failed;
  }
  const isInserted = inserted.toJSON().address !== undefined;
  return { before: before(), isInserted, above: above(), made: made(), error };
}

/**
 * Repeats formats, which Excel does by itself only on some platforms. Columns of a merged area of
 * several rows are left out: Excel does not paste into a part of one.
 */
function queueLook(sheet: Excel.Worksheet, model: RowModel): void {
  const { below, look, height, isHidden, mayFormat, maySize } = model;
  const row = below + 1;
  for (const columns of mayFormat ? pastable(look, below) : []) {
    const source = sheet.getRange(rowCells(columns, below));
    sheet.getRange(rowCells(columns, row)).copyFrom(source, "Formats");
  }
  if (!maySize) return;
  const target = sheet.getRange(wholeRow(row));
  if (isHidden) target.rowHidden = false;
  if (height !== null) target.format.rowHeight = height;
}

/** Stretches of columns of the row that no merged area of several rows covers. */
export function pastable({ extent, merges }: RowLook, row: number): CellRange[] {
  const blocks = merges.filter(({ top, bottom }) => top < bottom && top <= row && row <= bottom);
  const stretches: CellRange[] = [];
  for (let column = extent.left; column <= extent.right; column++) {
    const isCovered = blocks.some(({ left, right }) => left <= column && column <= right);
    const last = stretches.at(-1);
    if (isCovered) continue;
    if (last?.right === column - 1) stretches[stretches.length - 1] = { ...last, right: column };
    else stretches.push({ top: row, bottom: row, left: column, right: column });
  }
  return stretches;
}
