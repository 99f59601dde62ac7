import type { FormCell } from "../../forms/form";
import { cellAt } from "../../sheet/grid";
import { once } from "../../values/once";
import type { FormView, RowView } from "../view";
import { directedOf } from "./direction-facts";
import { cellOf } from "./grid-cell";

const STATED = /^(?:(正向?)|反向?|逆向?|负向)(?:指标)?$/u;

/** A row whose own 指标方向 says one way and whose operator says the other. */
export interface TwoWays {
  /** The cell that says 正向 or 反向. */
  readonly stated: FormCell;
  /** The cell with the operator: the target, or the one beside it that holds the sign alone. */
  readonly operator: FormCell;
}

const known = once((view: FormView) => new Map(view.rows.map((row) => [row, read(row, view)])));

/** Where a row prints its direction and the operator contradicts it; null where it does not. */
export function twoWays(row: RowView, view: FormView): TwoWays | null {
  return known(view).get(row) ?? null;
}

function read(row: RowView, { form, grid }: FormView): TwoWays | null {
  const directed = directedOf(row);
  if (!directed?.target.explicit || directed.target.operator === "=") return null;
  const isLess = directed.target.operator.startsWith("<");
  const { left, right } = form.area;
  for (let column = left; column <= right; column++) {
    const cell = cellAt(grid, row.indicator.row, column);
    const said = STATED.exec(cell.text.trim());
    if (said && (said[1] !== undefined) === isLess)
      return { stated: cellOf(cell), operator: operatorCell(row, directed.cell) };
  }
  return null;
}

/** 小于等于 | 1: the sign stands in a cell of its own. */
export function operatorCell({ indicator }: RowView, target: FormCell): FormCell {
  const { nature, number } = indicator.targetParts ?? { nature: null, number: target };
  const isApart = /[于过低高少多≥≤><=]/u.test(nature?.text ?? "");
  return nature && isApart && !/[≥≤><=]/u.test(number.text) ? nature : target;
}
