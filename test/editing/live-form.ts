import type { FormCell } from "../../src/forms/form";
import { planEdits } from "../../src/editing";
import { assess, type Assessment } from "../../src/scoring";
import type { Edit } from "../../src/sheet/edit";
import type { CellValue } from "../../src/sheet/grid";
import { book, form, type CellSketch, type FormSketch } from "../scoring/support";

/** A cell that stores a number. */
export const num = (value: number, format = "General"): CellSketch => ({
  text: format.includes("%") ? `${String(Number((value * 100).toFixed(6)))}%` : String(value),
  value,
  format,
});

/** A form whose scores are planned as formulas, and what its sheet then holds. */
export interface Live {
  readonly assessment: Assessment;
  readonly edits: readonly Edit[];
  /** Formula by cell, of those that were planned. */
  readonly formulas: Readonly<Record<string, string>>;
  /** The value planned for each cell. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** The sheet after the edits, formulas as texts that begin with `=`. */
  readonly sheet: Readonly<Record<string, CellValue>>;
}

const isCell = (node: object): node is FormCell => "cell" in node && "formula" in node;

function cellsOf(node: unknown): FormCell[] {
  if (typeof node !== "object" || node === null) return [];
  return isCell(node) ? [node] : Object.values(node).flatMap(cellsOf);
}

export function live(
  sketch: FormSketch,
  rulebook = "ministry-common",
  decimals: 0 | 1 | 2 = 2,
): Live {
  const read = form(sketch);
  const assessment = assess(read, { rulebook: book(rulebook), decimals });
  const { edits } = planEdits(read, assessment, { formulas: true });
  const standing = cellsOf(read).map(({ cell, value, formula }) => [cell, formula ?? value]);
  const planned = edits.map(({ cell, after }) => [cell, after.formula ?? after.value]);
  return {
    assessment,
    edits,
    formulas: Object.fromEntries(
      edits.flatMap(({ cell, after }) => (after.formula === null ? [] : [[cell, after.formula]])),
    ),
    values: Object.fromEntries(edits.map(({ cell, after }) => [cell, after.value])),
    sheet: Object.fromEntries([...standing, ...planned]) as Record<string, CellValue>,
  };
}
