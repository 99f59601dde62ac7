import type { ColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { groupsOf, isNameBelow, LEVELS, type ColumnWords } from "./header-groups";
import { numbersColumns } from "./column-numbers";
import { dividedTarget } from "./divided-target";
import { meaningOf, type Header, type HeaderCell } from "./header-cell";
import { underneath, withRowsBelow } from "./header-rows";
import { targetYears } from "./target-years";
import { withTerms } from "./terms";

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
  const named = namesOf(board, row, upper, columns);
  const cells = withTerms(board, named.cells);
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
  const right = Math.max(last.right, ...cells.map((cell) => cell.right));
  const names = Math.max(...cells.filter(isLevel(columns)).map((cell) => cell.right));
  const { bottom } = named;
  const isNumbered = numbersColumns(board, bottom + 1, [first.left, right], names);
  return { top: row, bottom: isNumbered ? bottom + 1 : bottom, left: first.left, right, cells };
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
