import { contains, type CellRef } from "../../../sheet/address";
import type { CellContent } from "../../../sheet/edit";
import { shiftFormula } from "../formulas/shift";
import type { FormulaBlock, SheetModel, StoredCell } from "./model";

/** The cell as stored; undefined where the XML holds none. */
export function storedCell(model: SheetModel, row: number, column: number): StoredCell | undefined {
  return model.rows.get(row)?.cells.get(column);
}

/** What stands in a cell: value and formula, shared and array formulas included. */
export function contentIn(model: SheetModel, { row, column }: CellRef): CellContent {
  const cell = storedCell(model, row, column);
  const own = cell && ownFormula(model, cell);
  const formula = own ?? wideBlockAt(model, row, column)?.formula ?? null;
  return { value: cell?.value ?? null, formula };
}

/** Whether two contents are one: formulas by their text, whatever they come to. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  return a.formula === null && b.formula === null
    ? Object.is(a.value, b.value)
    : a.formula === b.formula;
}

/** Whether a cell had a formula in the file and has none now; only such a one the calculation chain names. */
export function hasLostFormula(
  { model, original }: { readonly model: SheetModel; readonly original: SheetModel },
  ref: CellRef,
): boolean {
  return contentIn(original, ref).formula !== null && contentIn(model, ref).formula === null;
}

/** The array or data table that fills the cell. */
export function blockAt(model: SheetModel, row: number, column: number): FormulaBlock | undefined {
  return model.blocks.find((block) => contains(block.range, { row, column }));
}

/** The same, but for blocks of one cell, which the cell's own element tells of. */
function wideBlockAt(model: SheetModel, row: number, column: number): FormulaBlock | undefined {
  return model.wideBlocks.find((block) => contains(block.range, { row, column }));
}

/** The index of the style that the cell has, or would have once it is written. */
export function styleAt(model: SheetModel, row: number, column: number): number {
  const stored = model.rows.get(row);
  const cell = stored?.cells.get(column);
  if (cell) return cell.style;
  if (stored && stored.style !== null) return stored.style;
  return model.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/** The formula that the cell's own element tells, those of shared formulas spelled out. */
export function ownFormula(model: SheetModel, cell: StoredCell): string | null {
  const { formula } = cell;
  if (!formula) return null;
  if (formula.text !== null) return formula.text;
  const master = model.masters.get(formula.sharedIndex ?? "");
  const text = master?.formula?.text;
  // a formula whose text is lost is a formula nonetheless, and must not be taken for a value
  if (!master || !text) return "=#REF!";
  return shiftFormula(text, cell.row - master.row, cell.column - master.column);
}
