import { MAX_COLUMN, contains, type CellRange, type CellRef } from "../../../sheet/address";
import type { CellContent } from "../../../sheet/edit";
import type { CellValue, Grid } from "../../../sheet/grid";
import { HostError } from "../../../sheet/host-error";
import { LIMITS } from "../container/limits";
import type { SheetEntry } from "../parts/workbook";
import { DEFAULT_STYLE, type CellStyle } from "../styles/cell-styles";
import { displayedText } from "../styles/displayed-text";
import { styleAt } from "./content";
import type { SheetModel, StoredCell } from "./model";
import { sizeOf } from "./range";

const EMPTY: CellRange = { top: 0, left: 0, bottom: -1, right: -1 };

/** What a grid needs beside the sheet itself. */
export interface GridContext {
  readonly entry: SheetEntry;
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** What stands in a cell of the sheet. */
  content(row: number, column: number): CellContent;
}

/** The sheet as plain data. Throws HostError where its used range is beyond all measure. */
export function toGrid(model: SheetModel, context: GridContext): Grid {
  const { entry, styles } = context;
  const used = usedRange(model);
  if (sizeOf(used) > LIMITS.cells) throw new HostError("sheet-too-large", { sheet: entry.name });
  const numbers = steps(used.top, used.bottom);
  const columns = steps(used.left, used.right);
  // a cell far below leaves up to a million rows without one; they are all alike, and one object
  const isBare = (row: number): boolean => !model.rows.has(row) && model.wideBlocks.length === 0;
  const bare = numbers.find(isBare);
  const bareRow = bare === undefined ? null : gridRow(model, context, bare, used);
  const rows = numbers.map((row) => (isBare(row) && bareRow) || gridRow(model, context, row, used));
  return {
    sheet: entry.name,
    visibility: entry.visibility,
    used,
    values: rows.map(({ values }) => values),
    texts: rows.map(({ texts }) => texts),
    formulas: rows.map(({ formulas }) => formulas),
    formats: rows.map(({ formats }) => formats),
    merges: model.merges,
    hiddenRows: hiddenRows(model, used),
    hiddenColumns: hiddenColumns(model, used),
    locked: model.openAreas && lockedCells(model, styles, numbers, columns),
  };
}

/** Which cells protection forbids to edit; rows without a cell of their own are one object again. */
function lockedCells(
  model: SheetModel,
  styles: readonly CellStyle[],
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly boolean[])[] {
  const inRow = (row: number) => columns.map((column) => isLocked(model, styles, { row, column }));
  const open = model.openAreas ?? [];
  const isBare = (row: number): boolean =>
    !model.rows.has(row) && !open.some(({ top, bottom }) => top <= row && row <= bottom);
  const bare = rows.find(isBare);
  const bareRow = bare === undefined ? null : inRow(bare);
  return rows.map((row) => (isBare(row) && bareRow) || inRow(row));
}

interface GridRow {
  readonly values: CellValue[];
  readonly texts: string[];
  readonly formulas: (string | null)[];
  readonly formats: string[];
}

function gridRow(
  model: SheetModel,
  context: GridContext,
  row: number,
  { left, right }: CellRange,
): GridRow {
  const found: GridRow = { values: [], texts: [], formulas: [], formats: [] };
  const cells = model.rows.get(row)?.cells;
  for (let column = left; column <= right; column += 1) {
    const cell = cells?.get(column);
    // only a formula, or an array that reaches this far, takes more than a look at the cell
    const isPlain = !cell?.formula && model.wideBlocks.length === 0;
    const { value, formula } = isPlain ? plainContent(cell) : context.content(row, column);
    const style = context.styles[cell ? cell.style : styleAt(model, row, column)] ?? DEFAULT_STYLE;
    found.values.push(value);
    found.texts.push(displayedText(value, style.format, context.date1904));
    found.formulas.push(formula);
    found.formats.push(style.format);
  }
  return found;
}

function plainContent(cell: StoredCell | undefined): CellContent {
  return { value: cell?.value ?? null, formula: null };
}

/** Whether protection forbids to edit the cell. */
export function isLocked(model: SheetModel, styles: readonly CellStyle[], ref: CellRef): boolean {
  if (model.openAreas === null) return false;
  if (model.openAreas.some((area) => contains(area, ref))) return false;
  return styleOf(model, styles, ref.row, ref.column).locked;
}

/**
 * The rectangle around everything that has content, with the merged areas that reach out of it.
 * Cells that only carry a format do not count: files often format rows down to the sheet's end.
 */
export function usedRange(model: SheetModel): CellRange {
  let used = model.blocks.reduce((range, block) => around(range, block.range), EMPTY);
  for (const { row, cells } of model.rows.values()) {
    let left = MAX_COLUMN + 1;
    let right = -1;
    for (const { column, value, formula } of cells.values()) {
      if (value === null && !formula) continue;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (right >= 0) used = around(used, { top: row, left, bottom: row, right });
  }
  const content = used;
  for (const merge of model.merges) {
    if (contains(content, { row: merge.top, column: merge.left })) used = around(used, merge);
  }
  return used;
}

/** The hidden rows of a range. */
export function hiddenRows(model: SheetModel, within: CellRange): Set<number> {
  const { hiddenRows: byDefault } = model.sizes;
  const isHidden = (row: number) => model.rows.get(row)?.hidden ?? byDefault;
  const hidden = new Set<number>();
  for (const stored of model.rows.values()) if (stored.hidden) hidden.add(stored.row);
  for (let row = within.top; row <= within.bottom; row += 1) if (isHidden(row)) hidden.add(row);
  return hidden;
}

function hiddenColumns(model: SheetModel, within: CellRange): Set<number> {
  const hidden = model.columns.filter((columns) => columns.hidden);
  // “all columns to the right are hidden” is one entry up to XFD: only a few beside the content matter
  const last = within.right + 50;
  return new Set(hidden.flatMap((columns) => steps(columns.first, Math.min(columns.last, last))));
}

function styleOf(
  model: SheetModel,
  styles: readonly CellStyle[],
  row: number,
  column: number,
): CellStyle {
  return styles[styleAt(model, row, column)] ?? DEFAULT_STYLE;
}

function around(a: CellRange, b: CellRange): CellRange {
  if (a.bottom < a.top) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
