import { LAST_ROW, type Area } from "./area";

/** A row that comes into a sheet or goes out of it; `row` is its zero-based index. */
export interface RowMove {
  readonly kind: "insert" | "delete";
  readonly row: number;
}

/** Where a row stands afterwards; null where it has gone. */
export function movedRow({ kind, row: at }: RowMove, row: number): number | null {
  if (kind === "insert") return row < at ? row : row + 1;
  if (row === at) return null;
  return row < at ? row : row - 1;
}

/** The area afterwards, grown or shrunk; null where nothing is left of it. */
export function movedArea(move: RowMove, area: Area): Area | null {
  const { kind, row: at } = move;
  if (area.top === 0 && area.bottom === LAST_ROW) return area;
  if (kind === "insert") {
    return {
      ...area,
      top: movedRow(move, area.top) ?? 0,
      bottom: movedRow(move, area.bottom) ?? 0,
    };
  }
  if (area.top === at && area.bottom === at) return null;
  const top = area.top > at ? area.top - 1 : area.top;
  return { ...area, top, bottom: area.bottom >= at ? area.bottom - 1 : area.bottom };
}

/** The keys of a map or the rows of a set, moved. */
export function movedRows<T>(move: RowMove, rows: ReadonlyMap<number, T>): Map<number, T> {
  const entries = [...rows].flatMap(([row, value]): [number, T][] => {
    const to = movedRow(move, row);
    return to === null ? [] : [[to, value]];
  });
  return new Map(entries);
}

const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const ROW = String.raw`\$?\d{1,7}`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(?<![\p{L}\p{N}_.$])(?:(${CELL})(?::(${CELL}))?|(${ROW}):(${ROW}))(?![\p{L}\p{N}_.(!])`,
  "gu",
);

/**
 * A formula as Excel spells it afterwards. `own` says whether a reference without a sheet means the
 * sheet `name`, on which the row moves.
 */
export function movedFormula(move: RowMove, formula: string, name: string, own: boolean): string {
  return formula.replace(TOKEN, (all: string, ...groups: unknown[]) => {
    const [sheet, from, to, first, last] = groups as (string | undefined)[];
    const [start, end] = from === undefined ? [first, last] : [from, to];
    if (start === undefined || !(sheet === undefined ? own : isNamed(sheet, name))) return all;
    const [one, other] = [rowOf(start), rowOf(end ?? start)];
    const [top, bottom] = [Math.min(one, other), Math.max(one, other)];
    const area = movedArea(move, { top, bottom, left: 0, right: 0 });
    if (!area) return `${sheet ?? ""}#REF!`;
    const [a, b] = one <= other ? [area.top, area.bottom] : [area.bottom, area.top];
    const moved = withRow(start, a);
    return (sheet ?? "") + (end === undefined ? moved : `${moved}:${withRow(end, b)}`);
  });
}

function isNamed(prefix: string, name: string): boolean {
  const bare = prefix.slice(0, -1);
  return (bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare) === name;
}

const rowOf = (corner: string): number => Number(/\d+$/.exec(corner)?.[0]) - 1;
const withRow = (corner: string, row: number): string => corner.replace(/\d+$/, String(row + 1));
