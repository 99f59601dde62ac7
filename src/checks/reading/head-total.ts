import type { FormCell } from "../../forms/form";
import { Decimal } from "../../scoring/decimal";
import { cellAt } from "../../sheet/grid";
import { fold } from "../../values";
import { once } from "../../values/once";
import type { FormView } from "../view";
import { cellOf } from "./grid-cell";

/** A total that the form's head prints beside 自评得分. */
export interface HeadTotal {
  readonly cell: FormCell;
  /** What the head calls it. */
  readonly name: string;
  readonly total: Decimal;
}

const LABEL =
  /^(?:(?:单位|部门|项目)?自评(?:总?得分|总?分数?|分值)|(?:项目)?总得分|总分|综合得分|评价得分)$/u;
const NUMBER = /^(\d{1,3}(?:\.\d+)?)分?$/u;

/** The total in the form's head: above its money, its goal and its table. */
export const headTotal = once(({ form, grid }: FormView): HeadTotal | null => {
  const { fund, goal, indicators, area } = form;
  const below = [
    ...(fund?.lines.map(({ nameCell }) => nameCell.row) ?? []),
    ...[goal.expected, goal.actual].flatMap((cell) => cell?.row ?? []),
    ...indicators.map(({ row }) => row),
  ];
  // a form without any of them has no head to speak of
  if (below.length === 0) return null;
  // the row right above the first of them may be its heading
  for (let row = area.top; row < Math.min(...below) - 1; row++) {
    const cells = Array.from({ length: area.right - area.left + 1 }, (_, at) =>
      cellAt(grid, row, area.left + at),
    ).filter(({ text }) => text.trim() !== "");
    for (const [at, label] of cells.entries()) {
      const [name = "", glued] = fold(label.text).split(":", 2);
      if (!LABEL.test(name)) continue;
      const value = glued ? label : cells.slice(at + 1).find(({ text }) => text !== label.text);
      const number = value && NUMBER.exec(glued ? glued : fold(value.text))?.[1];
      if (value && number) return { cell: cellOf(value), name, total: new Decimal(number) };
    }
  }
  return null;
});
