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

export const NOTHING: Part = { edits: [], left: [] };

export function joinParts(parts: readonly Part[]): Part {
  return {
    edits: parts.flatMap((part) => part.edits),
    left: parts.flatMap((part) => part.left),
  };
}

/** A label that shares the cell with its value stays: 总分：96 becomes 总分：98. */
function besideLabel({ value, text }: FormCell, written: CellValue): CellValue {
  const whole = typeof value === "string" ? value.trim() : "";
  const at = whole.lastIndexOf(text);
  if (whole === text || written === null || at < 0) return written;
  return whole.slice(0, at) + String(written) + whole.slice(at + text.length);
}

/** Writes a value into a cell; a formula is never passed here. */
export function writes(sheet: string, cell: FormCell, value: CellValue): Part {
  const edit: Edit = {
    sheet,
    cell: cell.cell,
    before: { value: cell.value, formula: cell.formula },
    after: { value: besideLabel(cell, value), formula: null },
  };
  return { edits: [edit], left: [] };
}

export function leaves(cell: FormCell, reason: LeftReason, name: string, why: Said): Part {
  return { edits: [], left: [{ cell: cell.cell, reason, name, why }] };
}
