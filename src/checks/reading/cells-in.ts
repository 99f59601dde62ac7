import { cellAt, type Grid, type GridCell } from "../../sheet/grid";
import type { FormView } from "../view";

/** The cells that somebody filled, of a form's area or of a whole sheet, as one reads. */
export function* filledCells(grid: Grid, area = grid.used): Generator<GridCell> {
  const { used } = grid;
  const bottom = Math.min(area.bottom, used.bottom);
  const right = Math.min(area.right, used.right);
  for (let row = Math.max(area.top, used.top); row <= bottom; row++)
    for (let column = Math.max(area.left, used.left); column <= right; column++) {
      const cell = cellAt(grid, row, column);
      if (cell.text !== "" || cell.value !== null) yield cell;
    }
}

/** The filled cells of a form. */
export function cellsIn({ form, grid }: FormView): GridCell[] {
  return [...filledCells(grid, form.area)];
}

/** A cell of a grid as a finding's place. */
export function placeOf(sheet: string, { address, text }: GridCell) {
  return { sheet, cell: address, text };
}
