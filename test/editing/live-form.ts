import type { FormCell } from "../../src/forms/form";
import { planEdits, type Left } from "../../src/editing";
import { calculateMissing } from "../../src/hosts/file/formulas";
import { assess, type Assessment } from "../../src/scoring";
import type { Edit } from "../../src/sheet/edit";
import { toA1 } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/grid";
import { plainBook } from "../hosts/file/formulas/support/plain-book";
import { book, form, type CellSketch, type FormSketch, type RowSketch } from "../scoring/support";

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
  readonly left: readonly Left[];
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
  const { edits, left } = planEdits(read, assessment, { formulas: true });
  const standing = cellsOf(read).map(({ cell, value, formula }) => [cell, formula ?? value]);
  const planned = edits.map(({ cell, after }) => [cell, after.formula ?? after.value]);
  return {
    assessment,
    edits,
    left,
    formulas: Object.fromEntries(
      edits.flatMap(({ cell, after }) => (after.formula === null ? [] : [[cell, after.formula]])),
    ),
    values: Object.fromEntries(edits.map(({ cell, after }) => [cell, after.value])),
    sheet: Object.fromEntries([...standing, ...planned]) as Record<string, CellValue>,
  };
}

const NOTE = "原因：到货延迟；措施：已补齐";
/** A row of plain numbers. */
export const row = (
  target: number,
  actual: number,
  points = 10,
  more: RowSketch = {},
): RowSketch => ({
  target: num(target),
  actual: num(actual),
  points: num(points),
  note: NOTE,
  ...more,
});
export const rows = (...all: RowSketch[]): FormSketch => ({ rows: all, last: null });
/** What the formulas of a sheet come to, after some of its cells were typed over. */
export function comesTo(
  sketch: FormSketch,
  typed: Record<string, CellValue> = {},
  rulebook?: string,
) {
  const { sheet } = live(sketch, rulebook);
  const results = calculateMissing(plainBook({ sheets: { 表: { ...sheet, ...typed } } }));
  return Object.fromEntries(
    results.map(({ row: y, column, value }) => [toA1({ row: y, column }), value]),
  );
}
