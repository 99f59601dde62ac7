import type { SelfEvaluationContent } from "../../content";
import type { Draft } from "../drawing/draft";
import { HIGHEST_ROW, pieceHeight } from "../drawing/row-heights";
import { LABEL, TEXT } from "../drawing/styles";
import { COLUMN_WIDTHS, SPANS } from "./grid";

/** Upright in the narrow first column, as printed. */
const LABEL_TEXT = "年\n度\n总\n体\n目\n标";
const LEAST = 72;

/** 年度总体目标: what was expected beside what was achieved. */
export function drawGoal(draft: Draft, goal: SelfEvaluationContent["goal"]): void {
  const rows = Math.max(
    rowsFor(goal.expected, SPANS.expected),
    rowsFor(goal.actual, SPANS.achieved),
  );
  draft.put(SPANS.side, LABEL_TEXT, LABEL, rows + 1);
  draft.put(SPANS.expected, "预期目标", LABEL);
  draft.put(SPANS.achieved, "实际完成情况", LABEL);
  draft.next();
  draft.put(SPANS.expected, goal.expected, TEXT, rows);
  draft.put(SPANS.achieved, goal.actual, TEXT, rows);
  for (let row = 0; row < rows; row++) draft.next(row === 0 ? LEAST : undefined);
}

/** A text longer than the highest row takes several, merged. */
function rowsFor(text: string, [left, right]: readonly [number, number]): number {
  const piece = { area: { top: 0, left, bottom: 0, right }, value: text, style: TEXT };
  return Math.ceil(pieceHeight(piece, COLUMN_WIDTHS) / HIGHEST_ROW);
}
