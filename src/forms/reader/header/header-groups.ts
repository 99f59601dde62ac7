import type { ColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { isAmount } from "../fund-amount";
import type { WordIndex } from "../word-index";

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
  const isRanked = spots.some((spot) => isLevel(spot, 0));
  // 绩效指标 heads a table where no 一级指标 follows in it; another form beside it may have one
  const opens = (spot: Spot, index: number) =>
    isLevel(spot, 0) ||
    (isLevel(spot, 1) && (!isRanked || isWhole(stretchFrom(board, spots, index), columns)));
  const groups: Spot[][] = [];
  let roles = new Set<string>();
  spots.forEach((spot, index) => {
    const role = columns.find(spot.text)?.role;
    const another =
      groups.length > 0 &&
      isGap(board, spots, index) &&
      isAnother(board, spots, index, roles, columns);
    if (another || beginsAgain(role, roles)) {
      roles = new Set();
      groups.push([]);
    }
    const open = groups.at(-1);
    if (open?.length || opens(spot, index)) {
      if (!open) groups.push([]);
      groups.at(-1)?.push(spot);
      if (role) roles.add(role);
    }
  });
  return groups.filter((group) => group.length >= 3);
}

/** Whether blank cells stand before the text. */
function isGap(board: Board, spots: readonly Spot[], index: number): boolean {
  const [before, spot] = [spots[index - 1], spots[index]];
  return before !== undefined && spot !== undefined && spot.column > board.labelEnd(before) + 1;
}

/** The texts from one on up to the next gap. */
function stretchFrom(board: Board, spots: readonly Spot[], index: number): readonly Spot[] {
  const end = spots.findIndex((_, at) => at > index && isGap(board, spots, at));
  return spots.slice(index, end < 0 ? undefined : end);
}

/** Whether names without any level of their own measure what the first of them names. */
function isWhole(names: readonly Spot[], columns: ColumnWords): boolean {
  const [, ...others] = names.map(({ text }) => columns.find(text)?.role);
  return (
    (others.includes("target") || others.includes("actual")) &&
    !others.some((role) => role && LEVELS.includes(role))
  );
}

/** Without a gap another form begins where 一级指标 comes again behind what came of the first. */
function beginsAgain(role: ColumnRole | undefined, roles: ReadonlySet<string>): boolean {
  return role === "level1" && roles.has("level1") && (roles.has("actual") || roles.has("score"));
}

/**
 * Whether the texts behind a gap are another form's: roles come again, most are no column names, or
 * that form's own header comes next. Behind a name, what stands beyond a further gap tells nothing.
 */
function isAnother(
  board: Board,
  spots: readonly Spot[],
  index: number,
  roles: ReadonlySet<string>,
  columns: ColumnWords,
): boolean {
  const named = columns.find(spots[index]?.text ?? "")?.role ?? "ignored";
  const isNamed = named !== "ignored";
  const stretch = isNamed ? stretchFrom(board, spots, index) : spots.slice(index);
  const again = stretch.findIndex(
    ({ text }, at) => at > 0 && roles.has("level1") && columns.find(text)?.role === "level1",
  );
  const rest = stretch.slice(0, again > 0 ? again : undefined);
  // an amount is no heading, whatever stands below it
  const strange = rest.filter(
    ({ row, column, text }) =>
      isAmount(text) || (!columns.find(text) && !isNameBelow(board, row, column, columns)),
  );
  const before = spots[index - 1];
  const header =
    before !== undefined &&
    board
      .spotsIn(before.row + 1, board.labelEnd(before) + 1, (rest[0]?.column ?? 0) + 2)
      .some(({ text }) => columns.find(text)?.role === "level1");
  const last = before && columns.find(before.text)?.role;
  return comesAgain(rest, roles, last, columns) || header || strange.length * 2 > rest.length;
}

/**
 * Whether what stands behind a gap has roles that stand before it, or is a fund block's. Behind a
 * column that somebody inserted the levels go on, and 改进措施 belongs to 偏差原因.
 */
function comesAgain(
  rest: readonly Spot[],
  roles: ReadonlySet<string>,
  last: ColumnRole | undefined,
  columns: ColumnWords,
): boolean {
  const found = rest
    .map(({ text }) => columns.find(text)?.role)
    .filter((role) => role !== undefined && role !== "ignored" && role !== "note");
  const [first] = found;
  if (!first) return false;
  if (first === "amount") return !roles.has(first);
  const level = found.find((role) => LEVELS.includes(role));
  // 一级指标 | 分值 | 二级指标 | 分值: each level may have points of its own
  const isLevel = (role: ColumnRole | undefined) => role !== undefined && LEVELS.includes(role);
  const goesOn = level ? !roles.has(level) : first === "points" && isLevel(last);
  return found.some((role) => roles.has(role) && !(goesOn && role === "points"));
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
