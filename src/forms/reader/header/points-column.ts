import type { Board } from "../board";
import { labelKey } from "../label";
import type { NamedColumns } from "./header-cell";

/** 50, 50分, 产出指标（50分）: what a section can score, printed where other forms say 分值. */
const MARKS = /^(?:[^\d()]{2,8}\()?(\d{1,3})(?:分?|分\))$/;
const NUMBER = /^\d{1,3}(\.\d+)?分?$/;

/** Whether a column is headed by nothing but points, to which the first of its numbers add up. */
export function isHeadedByPoints(board: Board, cell: NamedColumns, bottom: number): boolean {
  const marks = Number(MARKS.exec(labelKey(cell.text))?.[1] ?? 0);
  let open = marks;
  for (let row = bottom + 1; row <= board.bottom && open > 0; row++) {
    const text = board.textAt(row, cell.left);
    if (text === "" || board.areaOf(row, cell.left).top < row) continue;
    if (!NUMBER.test(text)) return false;
    open = Number((open - parseFloat(text)).toFixed(6));
  }
  return marks > 0 && open === 0;
}
