import type { Board, Spot } from "../board";
import type { HeaderCell } from "./header-cell";
import type { ColumnWords } from "./header-groups";

/** Digits and operators are values: the row is an indicator already. */
export function isValue({ text }: Spot): boolean {
  return /^[\d<>=≥≤＜＞±]/.test(text);
}

/** No place or grade has a longer name; longer texts are sentences. */
const LONGEST_NAME = 20;

/**
 * Names under one heading for the target that divide it among places (指标值 over seven townships).
 * Only they stand in the row below the heading, the other names reaching down past them or being
 * alone above; empty where the target is not divided so.
 */
export function dividedTarget(
  board: Board,
  upper: readonly HeaderCell[],
  columns: ColumnWords,
): HeaderCell[] {
  const [first] = upper;
  const last = upper.at(-1);
  if (!first || !last) return [];
  const names = board
    .spotsIn(first.row + 1, first.left, board.right)
    .filter(({ column, text }) => !repeats(upper, column, text));
  const heading = upper.findLast(({ left }) => left <= (names[0]?.column ?? -1));
  if (!heading || columns.find(heading.text)?.role !== "target") return [];
  const under = heading === last ? whileBeside(board, names, last) : names;
  const limit = heading === last ? Infinity : heading.right;
  const isDivision =
    under.length >= 2 &&
    new Set(under.map(({ text }) => text)).size === under.length &&
    under.every(({ column }) => column <= limit) &&
    under.every((spot) => !isValue(spot) && spot.text.length <= LONGEST_NAME) &&
    under.every(({ text }) => columns.find(text) === null);
  if (!isDivision) return [];
  return under.map(({ text, row, column }, index) => ({
    text,
    row,
    left: column,
    right: (under[index + 1]?.column ?? board.areaOf(row, column).right + 1) - 1,
    role: "further",
  }));
}

/** Whether the text is the name above printed again, as where a merged value fills every cell. */
function repeats(upper: readonly HeaderCell[], column: number, text: string): boolean {
  return upper.some((cell) => cell.left <= column && column <= cell.right && cell.text === text);
}

/** Names that follow one another without a gap, under or behind the last heading. */
function whileBeside(board: Board, names: readonly Spot[], last: HeaderCell): Spot[] {
  const beside: Spot[] = [];
  let next = last.left;
  for (const name of names) {
    const isLast = board.textAt(last.row, name.column);
    if (name.column > Math.max(next, last.right) || !["", last.text].includes(isLast)) break;
    beside.push(name);
    next = board.labelEnd(name) + 1;
  }
  return beside;
}

/** A township, county, village or unit, as a column may be called. */
const PLACE =
  /([镇乡村社县区市旗州盟]|街道(办|办事处)?|社区|苏木|[农林牧]场|[局校院馆站所]|中心|[中小]学|大学|幼儿园)$/;

/**
 * 指标解释 | 某镇 | 某乡: places behind the names of a table that has no column for a target are what its
 * targets are divided among, without any heading over them.
 */
export function withPlaces(
  cells: readonly HeaderCell[],
  columns: ColumnWords,
): readonly HeaderCell[] {
  const last = cells.findLastIndex(({ text, role }) => role ?? columns.find(text));
  const places = cells.slice(last + 1);
  const arePlaces =
    places.length >= 2 &&
    new Set(places.map(({ text }) => text)).size === places.length &&
    places.every(({ text }) => text.length <= LONGEST_NAME && PLACE.test(text.trim()));
  if (!arePlaces) return cells;
  return cells.map((cell, at) => (at > last ? { ...cell, role: "further" } : cell));
}
