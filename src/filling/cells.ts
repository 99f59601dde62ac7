import type { FormCell } from "../forms/form";
import type { Said } from "../language/said";
import type { Edit } from "../sheet/edit";
import type { CellValue } from "../sheet/grid";

/** A cell that was to be filled and was left alone, and why. */
export interface LeftCell {
  readonly cell: string;
  /** The row's or field's name, for lists. */
  readonly name: string;
  readonly why: Said;
}

/** What an edit needs to know of a cell. */
export type Place = Pick<FormCell, "cell" | "value" | "formula">;

/** The edit that puts a value into a cell. */
export function edit(sheet: string, { cell, value, formula }: Place, after: CellValue): Edit {
  return { sheet, cell, before: { value, formula }, after: { value: after, formula: null } };
}
