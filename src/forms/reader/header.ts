import type { CellRange } from "../../sheet/address";
import type { ColumnRole } from "../vocabulary";
import type { Board, Spot } from "./board";
import { groupsOf, isNameBelow, LEVELS, type ColumnWords } from "./header-groups";
import { dividedTarget, isValue } from "./divided-target";
import { labelKey } from "./label";
import { nameUnder, withTerms } from "./terms";
import type { Meaning } from "./word-index";

/** A column name with the columns it stands over. */
export interface NamedColumns {
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** A column name of the indicator table. */
export interface HeaderCell extends NamedColumns {
  /** What the heading above makes of a name that says nothing itself (a township under 指标值). */
  readonly role?: ColumnRole;
}

/** What a column means: by its own name, or by the heading above it. */
export function meaningOf(cell: HeaderCell, columns: ColumnWords): Meaning<ColumnRole> | null {
  return cell.role ? { role: cell.role, rank: 0 } : columns.find(cell.text);
}

/** The row or two rows of column names of an indicator table. */
export interface Header extends CellRange {
  readonly cells: readonly HeaderCell[];
}

const MEASURES: readonly ColumnRole[] = ["target", "further", "actual", "points", "score"];
const VALUES: readonly ColumnRole[] = ["target", "further", "actual", "nature"];

/** Every indicator header on the sheet, from the top down, side by side from left to right. */
export function findHeaders(board: Board, columns: ColumnWords): Header[] {
  const found: Header[] = [];
  for (let row = board.top; row <= board.bottom; row++) {
    const spots = board.spotsOf(row);
    if (spots.length < 3) continue;
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
  const divided = dividedTarget(board, upper, columns);
  const lower = divided.length > 0 ? divided : secondRow(board, upper, columns);
  const cells = withTerms(board, lower.length > 0 ? underneath(upper, lower) : upper);
  const roles = new Set(cells.map((cell) => meaningOf(cell, columns)?.role));
  const known = [...roles].filter((role) => role && role !== "ignored").length;
  // 预算数 and 执行数 beside 一级指标: the fund block of a scorecard
  const isFund = roles.has("amount") && !VALUES.some((role) => roles.has(role));
  const fits =
    !isFund &&
    known >= 3 &&
    LEVELS.some((role) => roles.has(role)) &&
    MEASURES.some((role) => roles.has(role));
  if (!fits) return null;
  const right = Math.max(last.right, lower.at(-1)?.right ?? 0);
  return { top: row, bottom: lower[0]?.row ?? row, left: first.left, right, cells };
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

/** Names in the row below that divide a name above (指标性质, 指标值, 度量单位). */
function secondRow(board: Board, upper: readonly HeaderCell[], columns: ColumnWords): HeaderCell[] {
  const first = upper[0];
  const last = upper.at(-1);
  if (!first || !last) return [];
  const row = first.row + 1;
  let end = last.right;
  while (isNameBelow(board, last.row, end + 1, columns)) end++;
  const spots = board.spotsIn(row, first.left, end);
  const aboveOf = (spot: Spot) => upper.findLast(({ left }) => left <= spot.column);
  const news = spots.filter((spot) => aboveOf(spot)?.text !== spot.text);
  const known = news.filter(({ text }) => columns.find(text));
  if (known.length === 0 || known.length * 2 < news.length || news.some(isValue)) return [];
  return news.map((spot, index) => {
    const next = news[index + 1];
    const limit = Math.max(aboveOf(spot)?.right ?? spot.column, spot.column);
    const right = Math.min(limit, next ? next.column - 1 : limit);
    const heading = aboveOf(spot)?.text ?? "";
    const text = nameUnder(heading, spot.text);
    const role = PLAIN_VALUE.test(labelKey(text)) ? valueRole(heading, columns) : undefined;
    return { text, row, left: spot.column, right, ...(role && { role }) };
  });
}

/** Under 预期指标值 beside 符号 and 单位: the value itself. */
const PLAIN_VALUE = /^(值|数值|数量|数字|数据)$/;

/** What a plain 值 is under its heading: the target, or what came of it. */
function valueRole(heading: string, columns: ColumnWords): ColumnRole | undefined {
  const role = columns.find(heading)?.role;
  return role === "target" || role === "actual" ? role : undefined;
}

function underneath(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): HeaderCell[] {
  const divided = (cell: HeaderCell) =>
    lower.some(({ left }) => cell.left <= left && left <= cell.right);
  return [...upper.filter((cell) => !divided(cell)), ...lower].sort((a, b) => a.left - b.left);
}
