import type { FormCell } from "../../form";
import type { ResultRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { isNumber } from "../fund-amount";
import { isHeadLabel } from "../head-label";
import { labelKey } from "../label";
import { gluedParts, readLabelled, type Labelled } from "../labelled";
import type { Lexicon } from "../lexicon";
import { FULL } from "../rows/form-points";
import { isGradeText, isScoreText } from "./result-text";

type Span = readonly [number, number];

/** Whether a cell with the text may be the total's, or the grade's: no label ever is. */
function mayHold(role: ResultRole, text: string): boolean {
  return role === "score" ? isScoreText(text) : isGradeText(text);
}

/** 自评得分 and 评价等级 in the given rows, each with the cell of its value. */
export function readResults(
  board: Board,
  rows: readonly number[],
  span: Span,
  lexicon: Lexicon,
): Labelled<ResultRole>[] {
  const labels = rows.flatMap((row) => board.spotsIn(row, ...span));
  // without any such label, nor a colon or a seal before which one may stand, there is none
  if (!labels.some(({ text }) => lexicon.results.find(text) ?? /[:：章]/.test(text))) return [];
  const isLabel = (text: string) => isHeadLabel(text, lexicon);
  const beside = readLabelled(board, rows, span, lexicon.results, isLabel, mayHold).filter((one) =>
    isPlain(one, gluedParts(one.label.text, isLabel), lexicon),
  );
  const own = beside.map((one) => ({ ...one, value: behindFullMarks(board, one, span) }));
  const below = rows.flatMap((row) => [
    ...valuesBelow(board, row, rows, span, lexicon),
    ...atTheEdge(board, row, rows, span, lexicon),
  ]);
  const found = [...own, ...below];
  const printed = labels.map(({ text }) => lexicon.results.find(text.split(/[:：]/, 1)[0] ?? ""));
  const ranked = new Set([...found, ...printed].map((one) => (one?.rank === 0 ? one.role : null)));
  // 评价得分 beside 自评得分 is another's, whether the own is filled in or not
  return found.filter(({ role, rank }) => rank === 0 || !ranked.has(role));
}

/** 总分 | 100 | 98: what was scored stands behind what can be. */
function behindFullMarks(
  board: Board,
  { role, label, value }: Labelled<ResultRole>,
  [, right]: Span,
): FormCell {
  const isBeside = value.row === label.row && value.column > label.column;
  if (role !== "score" || !isBeside || Number(value.text) !== FULL) return value;
  const [next] = board.spotsIn(value.row, value.column + 1, right);
  const isScore = next !== undefined && isNumber(next.text) && Number(next.text) <= FULL;
  return isScore ? board.cellAt(next.row, next.column) : value;
}

/**
 * Whether it is plain which part of a cell with several labels is the value: in 自评总分： 复核总分： a
 * number at the end would be the other's, as would the second 95 in 自评总分：95 复核总分：95.
 */
function isPlain(
  { role, label, value }: Labelled<ResultRole>,
  parts: ReturnType<typeof gluedParts>,
  lexicon: Lexicon,
): boolean {
  if (value.row !== label.row || value.column !== label.column) return true;
  const own = parts.findIndex((part) => lexicon.results.find(part.label)?.role === role);
  return parts.slice(own + 1).every((part) => !part.value.includes(value.text));
}

/** Whether the labels stand side by side, with no cell between them for a value. */
function areTouching(board: Board, labels: readonly Spot[]): boolean {
  return labels.every((label, index) => {
    const before = labels[index - 1];
    return !before || label.column === board.labelEnd(before) + 1;
  });
}

/**
 * 自评得分 | 复核得分 | 评价等级 side by side are headings, and their values stand in the row below
 * them. A row that holds anything but such labels, or labels below, is none of headings.
 */
function valuesBelow(
  board: Board,
  row: number,
  rows: readonly number[],
  [left, right]: Span,
  lexicon: Lexicon,
): Labelled<ResultRole>[] {
  const labels = board.spotsIn(row, left, right);
  const isLabel = ({ text }: Spot) => isHeadLabel(text, lexicon);
  if (labels.length < 2 || !labels.every(isLabel) || !areTouching(board, labels)) return [];
  if (!rows.includes(row + 1) || board.spotsIn(row + 1, left, right).some(isLabel)) return [];
  return labels.flatMap((label) => {
    const meaning = lexicon.results.find(label.text);
    const value = board.cellAt(row + 1, label.column);
    const isPlace = value.row === row + 1 && (value.text !== "" || isPlaceBelow(board, label));
    return meaning && isPlace && mayHold(meaning.role, value.text)
      ? [{ ...meaning, label, value }]
      : [];
  });
}

/** 自评得分 at the end of its row with no cell behind it: a number right below, no label's, is its value. */
function atTheEdge(
  board: Board,
  row: number,
  rows: readonly number[],
  [left, right]: Span,
  lexicon: Lexicon,
): Labelled<ResultRole>[] {
  const label = board.spotsIn(row, left, right).at(-1);
  const meaning = label ? lexicon.results.find(label.text) : null;
  if (!label || meaning?.role !== "score" || board.labelEnd(label) < right) return [];
  const [before, below] = board.spotsIn(row + 1, left, right).slice(-2);
  const isValue =
    below?.column === label.column && isNumber(below.text) && isPlaceBelow(board, label);
  const isFree = before !== undefined && !isHeadLabel(before.text, lexicon);
  if (!rows.includes(row + 1) || !isValue || !isFree || Number(below.text) > FULL) return [];
  return [{ ...meaning, label, value: board.cellAt(row + 1, label.column) }];
}

/** An empty cell of another width is a gap, and 自评得分： is filled in behind its colon. */
function isPlaceBelow(board: Board, { row, column, text }: Spot): boolean {
  const [own, below] = [board.areaOf(row, column), board.areaOf(row + 1, column)];
  return own.left === below.left && own.right === below.right && !/:$/.test(labelKey(text));
}
