import type { ColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { groupsOf, isNameBelow, LEVELS, type ColumnWords } from "./header-groups";
import { numbersColumns } from "./column-numbers";
import { dividedTarget, withPlaces } from "./divided-target";
import { meaningOf, type Header, type HeaderCell } from "./header-cell";
import { underneath, withRowsBelow } from "./header-rows";
import { labelKey } from "../label";
import { LEVEL_KIND } from "../../words/levels";
import { isHeadedByPoints } from "./points-column";
import { targetYears } from "./target-years";
import { withTerms } from "./terms";

const MEASURES: readonly ColumnRole[] = ["target", "further", "actual", "points", "score"];
const VALUES: readonly ColumnRole[] = ["target", "further", "actual", "nature"];

const isMeasure = (role: ColumnRole | undefined) => role !== undefined && MEASURES.includes(role);

/** 指标类型 | 指标类别: levels where kinds stand below, else 定量 or 正向. */
const isKind = ({ text, column }: Spot, at: number, all: readonly Spot[]) => {
  if (text !== "指标") return text.startsWith("指标类");
  // 指标 | 指标内容: a level, too, where it is the one column before what is measured
  const next = all[at + 1];
  return next?.column === column + 1 && next.text.startsWith("指标内容");
};
const SECOND = /^(数量|质量|时效|成本|(经济|社会|生态)效益|可持续影响|.{0,6}满意度)(指标)?$/;

function levelBelow(board: Board, spot: Spot): Spot {
  const below = labelKey(board.textAt(board.areaOf(spot.row, spot.column).bottom + 1, spot.column));
  if (below === "") return spot;
  if (LEVEL_KIND.test(below)) return { ...spot, text: "一级指标" };
  return SECOND.test(below) ? { ...spot, text: "二级指标" } : spot;
}

const isGoal = ({ text }: Spot) =>
  text.endsWith("标") && /^\s*(绩\s*效|年\s*度)\s*目\s*标\s*$/.test(text);

/**
 * 绩效目标 over 一级指标 | 二级指标 | 三级指标, beside 指标值 and 得分, heads them, and is no column of
 * targets.
 */
function headOfLevels(board: Board, spot: Spot, row: readonly Spot[], columns: ColumnWords): Spot {
  if (!row.some((one) => isMeasure(columns.find(one.text)?.role) && !isGoal(one))) return spot;
  const below = board.textAt(board.areaOf(spot.row, spot.column).bottom + 1, spot.column);
  return columns.find(below)?.role === "level1" ? { ...spot, text: "绩效指标" } : spot;
}

/** Every indicator header on the sheet, from the top down, side by side from left to right. */
export function findHeaders(board: Board, columns: ColumnWords): Header[] {
  const found: Header[] = [];
  for (let row = board.top; row <= board.bottom; row++) {
    const printed = board.spotsOf(row);
    if (printed.length < 3) continue;
    const spots = printed.map((spot, at) => {
      if (isKind(spot, at, printed)) return levelBelow(board, spot);
      return isGoal(spot) ? headOfLevels(board, spot, printed, columns) : spot;
    });
    for (const group of groupsOf(board, spots, columns)) {
      const header = headerOf(board, row, group, columns);
      const again = header && found.slice(-8).some((one) => coversBelow(one, header));
      if (header && !again) found.push(header);
    }
  }
  return found;
}

/** Whether the second row of names of one header is taken for a header itself. */
function coversBelow(one: Header, other: Header): boolean {
  return one.bottom >= other.top && one.right >= other.left && one.left <= other.right;
}

function headerOf(
  board: Board,
  row: number,
  group: readonly Spot[],
  columns: ColumnWords,
): Header | null {
  const upper = trimmedCells(board, row, group, columns);
  const first = upper[0];
  const last = upper.at(-1);
  if (!first || !last) return null;
  const named = namesOf(board, row, upper, columns);
  const known = withTerms(board, named.cells);
  const measured = known.some((cell) => isMeasure(meaningOf(cell, columns)?.role));
  const cells = measured ? known : withPlaces(known, columns);
  const roles = new Set(cells.map((cell) => meaningOf(cell, columns)?.role));
  const meant = [...roles].filter((role) => role && role !== "ignored").length;
  // 预算数 and 执行数 beside 一级指标: the fund block of a scorecard
  const isFund = roles.has("amount") && !VALUES.some((role) => roles.has(role));
  const fits =
    !isFund && meant >= 3 && LEVELS.some((role) => roles.has(role)) && [...roles].some(isMeasure);
  if (!fits) return null;
  // 得分 without 分值: the column of points may be headed by what they add up to
  const isPoints = (cell: HeaderCell) =>
    roles.has("score") &&
    !roles.has("points") &&
    !meaningOf(cell, columns) &&
    isHeadedByPoints(board, cell, named.bottom);
  const marked = cells.map((cell) =>
    isPoints(cell) ? { ...cell, role: "points" as const } : cell,
  );
  const right = Math.max(last.right, ...cells.map((cell) => cell.right));
  const names = Math.max(...cells.filter(isLevel(columns)).map((cell) => cell.right));
  const bottom = Math.max(named.bottom, mergedDown(board, cells.filter(isLevel(columns))));
  const isNumbered = numbersColumns(board, bottom + 1, [first.left, right], names);
  const end = isNumbered ? bottom + 1 : bottom;
  return { top: row, bottom: end, left: first.left, right, cells: marked };
}

/** Names of kinds under 偏差原因 that nobody knows: the levels, merged down beside them, have no row there. */
function mergedDown(board: Board, levels: readonly HeaderCell[]): number {
  return Math.min(...levels.map(({ row, left }) => board.areaOf(row, left).bottom));
}

const isLevel = (columns: ColumnWords) => (cell: HeaderCell) => {
  const role = meaningOf(cell, columns)?.role;
  return role !== undefined && LEVELS.includes(role);
};

/** The names as the rows below divide them: the target among places or years, or any of them. */
function namesOf(board: Board, row: number, upper: readonly HeaderCell[], columns: ColumnWords) {
  const years = targetYears(board, upper, columns);
  const divided = years.length > 0 ? years : dividedTarget(board, upper, columns);
  return divided.length > 0
    ? { cells: underneath(upper, divided), bottom: row + 1 }
    : withRowsBelow(board, upper, row, columns);
}

/**
 * The names from the first to the last known one, and unknown ones that touch the last or are
 * divided below.
 */
function trimmedCells(
  board: Board,
  row: number,
  group: readonly Spot[],
  columns: ColumnWords,
): HeaderCell[] {
  let to = group.findLastIndex(({ text }) => columns.find(text) !== null);
  const touches = (one: Spot | undefined, next: Spot | undefined) =>
    one && next && next.column === board.labelEnd(one) + 1;
  const divides = (spot: Spot | undefined) =>
    spot !== undefined && isNameBelow(board, row, spot.column, columns);
  while (touches(group[to], group[to + 1]) || divides(group[to + 1])) to++;
  const cells: HeaderCell[] = [];
  group.slice(0, to + 1).forEach((spot, index, all) => {
    const before = cells.at(-1);
    if (before && before.text === spot.text && before.right >= spot.column) return;
    const next = all.slice(index + 1).find(({ text }) => text !== spot.text);
    const right = next ? next.column - 1 : board.labelEnd(spot);
    cells.push({ text: spot.text, row, left: spot.column, right });
  });
  return cells;
}
