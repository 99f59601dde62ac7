import { mergesWithRow } from "../../src/hosts/row-merges";
import { MAX_ROW, rangeToA1, toA1, type CellRange } from "../../src/sheet/address";
import { cellAt, type Grid } from "../../src/sheet/grid";
import { HostError } from "../../src/sheet/host-error";

/** A row's cells within the used columns. */
export function rowRange({ used }: Grid, row: number): string {
  return rangeToA1({ ...used, top: row, bottom: row });
}

export function protectedRow(grid: Grid, row: number): HostError {
  return new HostError("protected", { sheet: grid.sheet, cells: rowRange(grid, row) });
}

/** The cells of a row that hold something. */
export function contentOfRow(grid: Grid, row: number): string[] {
  const { left, right } = grid.used;
  return Array.from({ length: right - left + 1 }, (_, x) => left + x)
    .filter((column) => {
      const { value, formula } = cellAt(grid, row, column);
      return value !== null || formula !== null;
    })
    .map((column) => toA1({ row, column }));
}

/** The grid with an empty row under `below`; formulas move as far as `movedText` knows them. */
export function withRow(grid: Grid, below: number): Grid {
  const moved = (row: number): number => (row > below ? row + 1 : row);
  const at = below + 1 - grid.used.top;
  const spliced = <T>(lines: readonly (readonly T[])[], empty: (above: T) => T): T[][] => {
    const copy = lines.map((line) => [...line]);
    const above = copy[at - 1] ?? [];
    if (at >= 0 && at < copy.length) copy.splice(at, 0, above.map(empty));
    return copy;
  };
  const formulas = spliced(grid.formulas, () => null);
  return {
    ...grid,
    used: {
      ...grid.used,
      bottom: at < grid.values.length ? grid.used.bottom + 1 : grid.used.bottom,
    },
    values: spliced(grid.values, () => null),
    texts: spliced(grid.texts, () => ""),
    formats: spliced(grid.formats, (format) => format),
    formulas: formulas.map((line) => line.map((one) => one && movedText(one, moved))),
    merges: grid.merges && mergesWithRow(grid.merges, below),
    hiddenRows: new Set([...grid.hiddenRows].map(moved)),
  };
}

/** The grid without a row. */
export function withoutRow(grid: Grid, row: number): Grid {
  const moved = (one: number): number => (one > row ? one - 1 : one);
  const at = row - grid.used.top;
  const isInside = at >= 0 && at < grid.values.length;
  const spliced = <T>(lines: readonly (readonly T[])[]): (readonly T[])[] =>
    lines.filter((_line, y) => y !== at);
  const shrunk = (area: CellRange): CellRange[] => {
    const top = moved(area.top);
    const bottom = area.bottom >= row ? area.bottom - 1 : area.bottom;
    const isOne = top === bottom && area.left === area.right;
    return bottom < top || isOne ? [] : [{ ...area, top, bottom }];
  };
  return {
    ...grid,
    used: isInside ? { ...grid.used, bottom: grid.used.bottom - 1 } : grid.used,
    values: spliced(grid.values),
    texts: spliced(grid.texts),
    formats: spliced(grid.formats),
    formulas: spliced(grid.formulas).map((line) => line.map((one) => one && movedText(one, moved))),
    merges: grid.merges && grid.merges.flatMap(shrunk),
    hiddenRows: new Set([...grid.hiddenRows].map(moved)),
  };
}

/** Plain references of a formula (`H9`, `$H$9`), which are all that the drawn forms have. */
function movedText(formula: string, moved: (row: number) => number): string {
  return formula.replace(
    /(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\d(])/g,
    (_all, column: string, row: string) => {
      const to = moved(Number(row) - 1);
      return `${column}${String(Math.min(to, MAX_ROW) + 1)}`;
    },
  );
}
