import type { FormCell } from "../../forms/form";
import type { Said } from "../../language/said";
import type { CellValue } from "../../sheet/grid";
import type { Fix } from "../finding";

/**
 * A fix that writes one cell; null where nothing may be written: a formula, a locked cell, or a
 * value that shares its cell with a label.
 */
export function writes(sheet: string, cell: FormCell, value: CellValue, title: Said): Fix | null {
  const shared = typeof cell.value === "string" && cell.value.trim() !== cell.text;
  if (cell.formula !== null || cell.locked || shared) return null;
  const before = { value: cell.value, formula: null };
  return {
    title,
    edits: [{ sheet, cell: cell.cell, before, after: { value, formula: null } }],
  };
}
