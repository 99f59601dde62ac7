import type { CellRange } from "../../sheet/address";
import type { ColumnRole } from "../vocabulary";
import type { Board, Spot } from "./board";
import type { WordIndex } from "./word-index";

/** A column name of the indicator table with the columns it stands over. */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** The row or two rows of column names of an indicator table. */
export interface Header extends CellRange {
  readonly cells: readonly HeaderCell[];
}

type Columns = WordIndex<ColumnRole>;

const LEVELS: readonly ColumnRole[] = ["level1", "level2", "level3"];
const MEASURES: readonly ColumnRole[] = ["target", "actual", "points", "score"];
/** A group heading over columns that speak of several years, which no self-evaluation is about. */
const LONG_TERM = /中?长期|实施期/;

/** Every indicator header on the sheet, from the top down, side by side from left to right. */
export function findHeaders(board: Board, columns: Columns): Header[] {
  const found: Header[] = [];
  for (let row = board.top; row <= board.bottom; row++) {
    const spots = board.spotsOf(row);
    if (spots.length < 3) continue;
    for (const group of groupsOf(board, spots, columns)) {
      const header = headerOf(board, row, group, columns);
      const again =
        header &&
        found.some(
          (one) => one.bottom >= row && one.right >= header.left && one.left <= header.right,
        );
      if (header && !again) found.push(header);
    }
  }
  return found;
}

/**
 * Cuts a row where headers of several forms stand side by side. A header begins at its first level
 * column; the vertical 绩效指标 before it is no column. It ends at a gap behind which the row goes
 * on with another form.
 */
function groupsOf(board: Board, spots: readonly Spot[], columns: Columns): Spot[][] {
  const isLevel = (spot: Spot | undefined, rank: number) => {
    const meaning = spot ? columns.find(spot.text) : null;
    return meaning !== null && meaning.rank <= rank && LEVELS.includes(meaning.role);
  };
  const rank = spots.some((spot) => isLevel(spot, 0)) ? 0 : 1;
  const groups: Spot[][] = [];
  let roles = new Set<string>();
  spots.forEach((spot, index) => {
    const role = columns.find(spot.text)?.role;
    const before = spots[index - 1];
    const gap = before !== undefined && spot.column > board.labelEnd(before) + 1;
    if (gap && groups.length > 0 && isAnother(spots.slice(index), roles, columns)) {
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

/** Whether the texts behind a gap are another form's: roles come again, or most are no column names. */
function isAnother(rest: readonly Spot[], roles: ReadonlySet<string>, columns: Columns): boolean {
  const found = rest.map(({ text }) => columns.find(text)?.role);
  const known = found.filter((role) => role !== undefined);
  return (
    known.length * 2 < rest.length || known.some((role) => role !== "ignored" && roles.has(role))
  );
}

function headerOf(
  board: Board,
  row: number,
  group: readonly Spot[],
  columns: Columns,
): Header | null {
  const upper = trimmedCells(board, row, group, columns);
  const first = upper[0];
  const last = upper.at(-1);
  if (!first || !last) return null;
  const lower = secondRow(board, upper, columns);
  const cells = lower.length > 0 ? underneath(upper, lower) : upper;
  const roles = new Set(cells.map(({ text }) => columns.find(text)?.role));
  const known = [...roles].filter((role) => role && role !== "ignored").length;
  const fits =
    known >= 3 &&
    LEVELS.some((role) => roles.has(role)) &&
    MEASURES.some((role) => roles.has(role));
  if (!fits) return null;
  return { top: row, bottom: lower[0]?.row ?? row, left: first.left, right: last.right, cells };
}

/** The names from the first to the last known one, and unknown ones that touch the last. */
function trimmedCells(
  board: Board,
  row: number,
  group: readonly Spot[],
  columns: Columns,
): HeaderCell[] {
  let to = group.findLastIndex(({ text }) => columns.find(text) !== null);
  const touches = (one: Spot | undefined, next: Spot | undefined) =>
    one && next && next.column === board.labelEnd(one) + 1;
  while (touches(group[to], group[to + 1])) to++;
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
function secondRow(board: Board, upper: readonly HeaderCell[], columns: Columns): HeaderCell[] {
  const first = upper[0];
  const last = upper.at(-1);
  if (!first || !last) return [];
  const row = first.row + 1;
  const spots = board.spotsIn(row, first.left, last.right);
  const aboveOf = (spot: Spot) =>
    upper.find(({ left, right }) => left <= spot.column && spot.column <= right);
  const news = spots.filter((spot) => aboveOf(spot)?.text !== spot.text);
  const known = news.filter(({ text }) => columns.find(text));
  if (known.length === 0 || known.length * 2 < news.length || news.some(isValue)) return [];
  return news.map((spot, index) => {
    const next = news[index + 1];
    const limit = aboveOf(spot)?.right ?? spot.column;
    const right = Math.min(limit, next ? next.column - 1 : limit);
    const text = LONG_TERM.test(aboveOf(spot)?.text ?? "") ? `${spot.text}(长期)` : spot.text;
    return { text, row, left: spot.column, right };
  });
}

/** Digits and operators are values: the row is an indicator already. */
function isValue({ text }: Spot): boolean {
  return /^[\d<>=≥≤＜＞±]/.test(text);
}

function underneath(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): HeaderCell[] {
  const divided = (cell: HeaderCell) =>
    lower.some(({ left }) => cell.left <= left && left <= cell.right);
  return [...upper.filter((cell) => !divided(cell)), ...lower].sort((a, b) => a.left - b.left);
}
