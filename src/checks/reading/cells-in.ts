import { cellAt, type Grid, type GridCell } from "../../sheet/grid";
import { once } from "../../values/once";
import type { FormView } from "../view";

/** The cells of a sheet that somebody filled, row by row of its used range. */
const filledRows = once((grid: Grid): readonly (readonly GridCell[])[] => {
  const { top, left } = grid.used;
  return grid.texts.map((texts, y) =>
    texts.flatMap((text, x) => {
      const isEmpty = text === "" && (grid.values[y]?.[x] ?? null) === null;
      return isEmpty ? [] : [cellAt(grid, top + y, left + x)];
    }),
  );
});

/** The cells of a sheet that somebody filled, as one reads. */
export const filledCells = once((grid: Grid): readonly GridCell[] => filledRows(grid).flat());

/** The filled cells of a form. */
export const cellsIn = once(({ form: { area }, grid }: FormView): readonly GridCell[] => {
  const { top } = grid.used;
  return filledRows(grid)
    .slice(Math.max(area.top - top, 0), Math.max(area.bottom + 1 - top, 0))
    .flatMap((row) => row.filter(({ column }) => column >= area.left && column <= area.right));
});

/** Of texts that a lost merge repeats in the cells beside it, the first. */
export function withoutCopies(cells: readonly GridCell[]): readonly GridCell[] {
  return cells.filter((cell, at) => {
    const before = cells[at - 1];
    const isBeside = before?.row === cell.row && before.column === cell.column - 1;
    return !isBeside || before.text !== cell.text;
  });
}

/** A cell of a grid as a finding's place. */
export function placeOf(sheet: string, { address, text }: GridCell) {
  return { sheet, cell: address, text };
}
