import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import type { Edit } from "../../sheet/edit";

/** What becomes of a person's answer: the edits that write it, or why it cannot be written. */
export type Answered =
  | { readonly kind: "edits"; readonly edits: readonly Edit[] }
  | { readonly kind: "refused"; readonly why: Said };

export function refused(why: Said): Answered {
  return { kind: "refused", why };
}

/** The answer already stands in its cell: nothing to write. */
export const ALREADY_SO: Answered = { kind: "edits", edits: [] };

/** Why an answer cannot go into a cell: there is none, it holds a formula, or it is locked. */
export function whyClosed(cell: FormCell | null): Said | null {
  if (!cell) return NO_CELL;
  const values = { cell: cell.cell };
  if (cell.formula !== null) return said(FORMULA.zh, FORMULA.en, values);
  return cell.locked ? said(LOCKED.zh, LOCKED.en, values) : null;
}

/** Writes text as text: a cell that holds it already is left, and so is one that nobody may write. */
export function textEdit(sheet: string, cell: FormCell | null, text: string): Answered {
  const why = whyClosed(cell);
  if (why || !cell) return refused(why ?? NO_CELL);
  if (cell.value === text) return ALREADY_SO;
  const before = { value: cell.value, formula: cell.formula };
  const after = { value: text, formula: null };
  return { kind: "edits", edits: [{ sheet, cell: cell.cell, before, after }] };
}

const NO_CELL = said(
  "这张表没有写这一项的单元格，请在表上另找地方写明。",
  "The form has no cell for this. Write it elsewhere on the sheet.",
);
const FORMULA = said(
  "{cell} 是公式，不会改写。要改请先在表上去掉公式。",
  "{cell} holds a formula and is not overwritten. Remove the formula on the sheet first.",
);
const LOCKED = said(
  "{cell} 受工作表保护，不能写入。请由设表人解除保护后再填。",
  "{cell} is locked by the sheet’s protection. Ask its owner to unlock it.",
);
