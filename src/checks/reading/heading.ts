import type { FormCell } from "../../forms/form";
import { textAt } from "../../sheet/grid";
import type { FormView } from "../view";

/** How far above a cell of the fund block its column's name may stand. */
const REACH = 12;

/** The nearest text above a cell, in its column, that matches; null where none does. */
export function headingAbove({ grid, form }: FormView, cell: FormCell, of: RegExp): string | null {
  const top = Math.max(form.area.top, cell.row - REACH);
  for (let row = cell.row - 1; row >= top; row--) {
    const text = textAt(grid, row, cell.column).normalize("NFKC").replace(/\s/gu, "");
    if (of.test(text)) return text;
  }
  return null;
}
