import type { FormCell } from "../../form";
import type { Board, Spot } from "../board";
import { isHeadLabel } from "../head-label";
import type { Lexicon } from "../lexicon";
import type { Site } from "../sites";

/** A goal with the rows that it is told in. */
export interface GoalLines {
  readonly cell: FormCell;
  readonly rows: readonly number[];
}

/** How far down the part of the form reaches that the label stands in (年度总体目标 beside 预期目标). */
export function endOfPart(board: Board, { row, column }: Spot, site: Site): number {
  let end = board.areaOf(row, column).bottom;
  for (let left = site.left; left < column; left++) {
    const area = board.areaOf(row, left);
    if (board.textAt(row, left) !== "") end = Math.max(end, area.bottom);
  }
  return end;
}

/**
 * The goal told in a row for each of its points (目标1：… over 目标2：…): all of them, as long as the part's
 * label stands beside them and nothing else does.
 */
export function goalLines(
  board: Board,
  first: FormCell,
  label: Spot,
  site: Site,
  lexicon: Lexicon,
): GoalLines {
  const end = endOfPart(board, label, site);
  const isLabel = (text: string) => isHeadLabel(text, lexicon) || lexicon.goal.find(text) !== null;
  const texts = [first.text];
  const rows: number[] = [];
  let row = board.areaOf(first.row, first.column).bottom + 1;
  while (row <= end) {
    const next = board.cellAt(row, first.column);
    const others = board.spotsIn(row, site.left, site.right);
    if (next.row !== row || next.column !== first.column || others.some((one) => isLabel(one.text)))
      break;
    rows.push(row);
    texts.push(next.text);
    row = board.areaOf(row, first.column).bottom + 1;
  }
  const text = texts.filter((one) => one !== "").join("\n");
  return { cell: { ...first, text }, rows };
}
