import type { ColumnRole } from "../vocabulary";
import type { Board, Spot } from "./board";
import { isAmount } from "./fund-amount";
import type { WordIndex } from "./word-index";

export type ColumnWords = WordIndex<ColumnRole>;

export const LEVELS: readonly ColumnRole[] = ["level1", "level2", "level3"];

/**
 * Cuts a row where headers of several forms stand side by side. A header begins at its first level
 * column; the vertical 绩效指标 before it is no column. It ends at a gap behind which the row goes
 * on with another form.
 */
export function groupsOf(board: Board, spots: readonly Spot[], columns: ColumnWords): Spot[][] {
  const isLevel = (spot: Spot | undefined, rank: number) => {
    const meaning = spot ? columns.find(spot.text) : null;
    return meaning !== null && meaning.rank <= rank && LEVELS.includes(meaning.role);
  };
  // nearly every row of a sheet names no level, and need not be looked at any closer
  if (!spots.some((spot) => isLevel(spot, 1))) return [];
  const rank = spots.some((spot) => isLevel(spot, 0)) ? 0 : 1;
  const groups: Spot[][] = [];
  let roles = new Set<string>();
  spots.forEach((spot, index) => {
    const role = columns.find(spot.text)?.role;
    const before = spots[index - 1];
    const gap = before !== undefined && spot.column > board.labelEnd(before) + 1;
    if (gap && groups.length > 0 && isAnother(board, before, spots.slice(index), roles, columns)) {
      roles = new Set();
      groups.push([]);
    }
    const open = groups.at(-1);
    if (open?.length || isLevel(spot, rank)) {
      if (!open) groups.push([]);
      groups.at(-1)?.push(spot);
      if (role) roles.add(role);
    }
  });
  return groups.filter((group) => group.length >= 3);
}

/**
 * Whether the texts behind a gap are another form's: roles come again, most are no column names, or
 * that form's own header comes next.
 */
function isAnother(
  board: Board,
  before: Spot,
  rest: readonly Spot[],
  roles: ReadonlySet<string>,
  columns: ColumnWords,
): boolean {
  // an amount is no heading, whatever stands below it
  const strange = rest.filter(
    ({ row, column, text }) =>
      isAmount(text) || (!columns.find(text) && !isNameBelow(board, row, column, columns)),
  );
  const again = rest.some(({ text }) => {
    const role = columns.find(text)?.role;
    return role !== undefined && role !== "ignored" && roles.has(role);
  });
  const header = board
    .spotsIn(before.row + 1, board.labelEnd(before) + 1, (rest[0]?.column ?? 0) + 2)
    .some(({ text }) => columns.find(text)?.role === "level1");
  return again || header || strange.length * 2 > rest.length;
}

/** Whether a column name begins in the row below, under a heading of several columns. */
export function isNameBelow(
  board: Board,
  row: number,
  column: number,
  columns: ColumnWords,
): boolean {
  const below = board.areaOf(row + 1, column);
  return below.top === row + 1 && columns.find(board.textAt(row + 1, column)) !== null;
}
