import type { FormCell } from "../forms/form";
import type { Said } from "../language/said";
import type { CellValue } from "../sheet/grid";
import type { Edit } from "../sheet/edit";
import type { Left, LeftReason } from "./plan";

/** What a plan is made of: each part of a form adds its edits and what it leaves. */
export interface Part {
  readonly edits: readonly Edit[];
  readonly left: readonly Left[];
}

/** What is written of the rows and the rate. */
export interface Scores extends Part {
  /** The total as a formula over what is written; null where it has to be a value. */
  readonly total: string | null;
}

export const NOTHING: Part = { edits: [], left: [] };

/** All parts as one, in order. A form of thousands of rows has as many, most with one edit or none. */
export function joinParts(parts: readonly Part[]): Part {
  const edits: Edit[] = [];
  const left: Left[] = [];
  for (const part of parts) {
    for (const edit of part.edits) edits.push(edit);
    for (const one of part.left) left.push(one);
  }
  return { edits, left };
}

/** A label that shares the cell with its value stays: 总分：96 becomes 总分：98. */
function besideLabel({ value, text }: FormCell, written: CellValue): CellValue {
  const whole = typeof value === "string" ? value.trim() : "";
  const at = whole.lastIndexOf(text);
  if (whole === text || written === null || at < 0) return written;
  return whole.slice(0, at) + String(written) + whole.slice(at + text.length);
}

/** Whether a formula can stand in the cell: it shares it with no label, and Excel reads it as one. */
export function canHoldFormula(cell: FormCell): boolean {
  return cell.formula === null && cell.format !== "@" && besideLabel(cell, 0) === 0;
}

/** Writes a value into a cell, or a formula with the value that it comes to. */
export function writes(
  sheet: string,
  cell: FormCell,
  value: CellValue,
  formula: string | null = null,
): Part {
  const edit: Edit = {
    sheet,
    cell: cell.cell,
    before: { value: cell.value, formula: cell.formula },
    after: { value: formula === null ? besideLabel(cell, value) : value, formula },
  };
  return { edits: [edit], left: [] };
}

export function leaves(cell: FormCell, reason: LeftReason, name: string, why: Said): Part {
  return { edits: [], left: [{ cell: cell.cell, reason, name, why }] };
}
