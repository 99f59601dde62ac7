import type { FormCell } from "../../forms/form";
import { readPoints } from "../../scoring";
import type { Decimal } from "../../scoring/decimal";
import { cellAt, textAt } from "../../sheet/grid";
import { once } from "../../values/once";
import type { FormView } from "../view";
import { cellOf } from "./grid-cell";

/** Points that stand in a column of their own beside a level: 投入 | 18 | 预算配置 | 18. */
export interface PointsBeside {
  readonly cell: FormCell;
  readonly points: Decimal;
}

const POINTS = /^(?:标准|指标)?(?:分值|权重|满分|标准分)/u;

/** The points beside a heading; null where the form prints no such column. */
export function pointsBeside(view: FormView, heading: FormCell): PointsBeside | null {
  const columns = levelPoints(view);
  if (columns.size === 0) return null;
  const column = lastColumn(view, heading) + 1;
  if (!columns.has(column)) return null;
  const cell = cellOf(cellAt(view.grid, heading.row, column));
  const read = readPoints(cell);
  return read.kind === "points" ? { cell, points: read.number } : null;
}

/** Columns headed 分值 that are not the rows' own. */
const levelPoints = once((view: FormView): ReadonlySet<number> => {
  const { indicators, area } = view.form;
  if (indicators.length === 0) return new Set();
  const own = new Set(indicators.flatMap(({ points, score }) => [points?.column, score?.column]));
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return new Set(columns.filter((one) => !own.has(one) && POINTS.test(headerOf(view, one))));
});

/** The heading of a column of the table: what stands nearest above the first row. */
function headerOf({ form, grid }: FormView, column: number): string {
  const first = Math.min(...form.indicators.map(({ row }) => row));
  for (let row = first - 1; row >= form.area.top; row--) {
    const text = textAt(grid, row, column).replace(/\s/gu, "");
    if (text !== "") return text;
  }
  return "";
}

/** The last column of a cell, or of the area that it is merged over. */
function lastColumn({ grid }: FormView, { row, column }: FormCell): number {
  const area = grid.merges?.find(({ top, left }) => top === row && left === column);
  return area?.right ?? column;
}
