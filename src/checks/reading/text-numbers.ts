import type { FormCell } from "../../forms/form";
import { parseDecimal } from "../../scoring/decimal";
import { contains, type CellRange } from "../../sheet/address";
import type { FormView } from "../view";
import { filledCells } from "./cells-in";
import { formulaCells, type FormulaCells } from "./sum-formula-cells";

/** Every cell of points and scores, each once. */
export function scoredCells({ form: { total }, rows, rate }: FormView): FormCell[] {
  const line = rate?.of.kind === "rate" ? rate.of.line : null;
  const all = [
    ...rows.flatMap(({ indicator }) => [indicator.points, indicator.score]),
    ...[line?.points, line?.score, total?.points, total?.score],
  ].filter((cell) => cell !== null && cell !== undefined);
  return [...new Map(all.map((cell) => [cell.cell, cell])).values()];
}

/** A formula of the sheet with the cells that it uses. */
interface UsedBy extends FormulaCells {
  readonly address: string;
}

export function formulasOf({ grid }: FormView): UsedBy[] {
  return filledCells(grid).flatMap(({ address, formula }) =>
    formula === null ? [] : [{ address, ...formulaCells(formula, grid.sheet) }],
  );
}

export function holds(areas: readonly CellRange[], cell: FormCell): boolean {
  return areas.some((area) => contains(area, cell));
}

/** A number that was stored as text. */
export function isTextNumber({ value, formula, text }: FormCell): boolean {
  return typeof value === "string" && formula === null && parseDecimal(text) !== null;
}

/** Scores stored as text that the SUM in this cell passes by. */
export function passedBy(view: FormView, { formula }: FormCell): readonly FormCell[] {
  if (formula === null) return [];
  const { summed } = formulaCells(formula, view.grid.sheet);
  return scoredCells(view).filter((cell) => isTextNumber(cell) && holds(summed, cell));
}
