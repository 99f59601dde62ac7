import type { ColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { isValue } from "./divided-target";
import type { HeaderCell } from "./header-cell";
import { isNameBelow, LEVELS, type ColumnWords } from "./header-groups";
import { labelKey } from "../label";
import { nameUnder } from "./terms";

/** Under 预期指标值 beside 符号 and 单位: the value itself. */
const PLAIN_VALUE = /^(值|数值|数量|数字|数据|内容)$/;
/** Under 一级指标 beside 权重: the level itself. */
export const PLAIN_NAME = /^(指标)?名称$/;
/** So many rows of names may stand under the first. */
const DEEPEST = 2;

/** What a plain 值 is under its heading: the target, or what came of it. */
function valueRole(heading: string, columns: ColumnWords): ColumnRole | undefined {
  const role = columns.find(heading)?.role;
  return role === "target" || role === "actual" ? role : undefined;
}

function isLevel(heading: string, columns: ColumnWords): boolean {
  const role = columns.find(heading)?.role;
  return role !== undefined && LEVELS.includes(role);
}

/** What the names of such columns end with, where their heading does not say it for them. */
const ENDS: { readonly [role in ColumnRole]?: string } = {
  target: "指标值",
  actual: "完成值",
  score: "得分",
};

/** 年初 | 调整后 under 年度指标值, 上半年 | 全年 under 实际完成值, 自评 | 复核 under 得分: the name in full. */
function wholeName(heading: string, name: string, columns: ColumnWords): string {
  const role = columns.find(heading)?.role;
  const end = role && columns.find(name) === null ? ENDS[role] : undefined;
  const whole = `${name.trim()}${end ?? ""}`;
  return end !== undefined && columns.find(whole) ? whole : name;
}

/** The name of a column as it is meant under its heading, and what the heading makes of it. */
function namedUnder(heading: string, name: string, columns: ColumnWords) {
  if (PLAIN_NAME.test(labelKey(name)) && isLevel(heading, columns)) return { text: heading };
  const text = wholeName(heading, nameUnder(heading, name), columns);
  const role = PLAIN_VALUE.test(labelKey(text)) ? valueRole(heading, columns) : undefined;
  return { text, ...(role && { role }) };
}

/** Names in a row that divide names above it (指标性质, 指标值, 度量单位). */
function rowBelow(
  board: Board,
  above: readonly HeaderCell[],
  row: number,
  columns: ColumnWords,
): HeaderCell[] {
  const first = above[0];
  const last = above.at(-1);
  if (!first || !last) return [];
  let end = last.right;
  while (isNameBelow(board, row - 1, end + 1, columns)) end++;
  const spots = board.spotsIn(row, first.left, end);
  const over = (column: number) => above.findLast(({ left }) => left <= column);
  const aboveOf = (spot: Spot) => over(spot.column);
  // where merges were lost, the cells of a name repeat it, or the name above
  const isRepeated = (spot: Spot, before: Spot | undefined) =>
    before?.text === spot.text && before.column === spot.column - 1;
  const news = spots
    .filter((spot) => aboveOf(spot)?.text !== spot.text)
    .filter(
      (spot, at, all) => !isRepeated(spot, all[at - 1]) || aboveOf(spot)?.left === spot.column,
    );
  // nearly every row below names is an indicator already
  if (news.some(isValue)) return [];
  const cells = news.map((spot, index) => {
    const next = news[index + 1];
    const limit = Math.max(aboveOf(spot)?.right ?? spot.column, spot.column);
    const right = Math.min(limit, next ? next.column - 1 : limit);
    const heading = aboveOf(spot)?.text ?? "";
    return { ...namedUnder(heading, spot.text, columns), row, left: spot.column, right };
  });
  const ticked = withTicks(cells, ({ left }) => over(left), columns);
  const known = ticked.filter(({ text, role }) => role ?? columns.find(text));
  const isRow = known.length > 0 && known.length * 2 >= news.length;
  return isRow ? ticked : [];
}

/** 经费保障 | 制度保障 | 原因说明 under 偏差原因分析 (辽宁): columns to tick beside the one for words. */
function withTicks(
  cells: readonly HeaderCell[],
  aboveOf: (cell: HeaderCell) => HeaderCell | undefined,
  columns: ColumnWords,
): HeaderCell[] {
  const isNote = ({ text }: HeaderCell) => columns.find(text)?.role === "note";
  const inWords = new Set(cells.filter(isNote).map(aboveOf));
  return cells.map((cell) => {
    const heading = aboveOf(cell);
    const isTick = heading !== undefined && isNote(heading) && inWords.has(heading);
    return isTick && !columns.find(cell.text) ? { ...cell, role: "ignored" } : cell;
  });
}

/** Whether a third row names columns and nothing else, and divides some; else it is an indicator. */
function dividesAgain(
  above: readonly HeaderCell[],
  lower: readonly HeaderCell[],
  columns: ColumnWords,
) {
  const isDivided = ({ left, right }: HeaderCell) =>
    lower.filter((cell) => left <= cell.left && cell.left <= right).length >= 2;
  return lower.every(({ text }) => columns.find(text)) && above.some(isDivided);
}

export function underneath(
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
): readonly HeaderCell[] {
  const divided = (cell: HeaderCell) =>
    lower.some(({ left }) => cell.left <= left && left <= cell.right);
  return [...upper.filter((cell) => !divided(cell)), ...lower].sort((a, b) => a.left - b.left);
}

/** The names of a first row with those that divide them in the rows below, down to `bottom`. */
export function withRowsBelow(
  board: Board,
  upper: readonly HeaderCell[],
  row: number,
  columns: ColumnWords,
): { readonly cells: readonly HeaderCell[]; readonly bottom: number } {
  let cells = upper;
  let bottom = row;
  while (bottom < row + DEEPEST) {
    const lower = rowBelow(board, cells, bottom + 1, columns);
    const isMore = bottom === row || dividesAgain(cells, lower, columns);
    if (lower.length === 0 || !isMore) break;
    cells = underneath(cells, lower);
    bottom++;
  }
  return { cells, bottom };
}
