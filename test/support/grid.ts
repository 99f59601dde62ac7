import type { CellRange } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import type { SheetSketch } from "./layouts";

export interface GridOptions {
  /** `unknown`: the host could not tell which cells are merged. */
  readonly merges?: "known" | "unknown";
}

function table<T>(range: CellRange, empty: T): T[][] {
  const rows = Math.max(0, range.bottom - range.top + 1);
  const columns = Math.max(0, range.right - range.left + 1);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => empty));
}

function usedRange(sketch: SheetSketch): CellRange {
  const corners = [
    ...sketch.merges,
    ...sketch.cells.map(({ row, column }) => ({
      top: row,
      bottom: row,
      left: column,
      right: column,
    })),
  ];
  if (corners.length === 0) return { top: 0, left: 0, bottom: -1, right: -1 };
  return corners.reduce((one, other) => ({
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }));
}

/** The sketch as a host would read it. */
export function sketchToGrid(sketch: SheetSketch, options: GridOptions = {}): Grid {
  const used = usedRange(sketch);
  const values = table<CellValue>(used, null);
  const texts = table(used, "");
  const formats = table(used, "General");
  const put = <T>(into: T[][], row: number, column: number, value: T) => {
    const line = into[row - used.top];
    if (line) line[column - used.left] = value;
  };
  for (const cell of sketch.cells) {
    put(values, cell.row, cell.column, cell.value);
    put(texts, cell.row, cell.column, cell.text);
    put(formats, cell.row, cell.column, cell.format);
  }
  return {
    sheet: sketch.name,
    visibility: "visible",
    used,
    values,
    texts,
    formulas: table<string | null>(used, null),
    formats,
    merges: options.merges === "unknown" ? null : sketch.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    locked: null,
  };
}

/** A grid from rows of text, starting at A1; for small hand-made tables. */
export function gridOf(
  rows: readonly (readonly string[])[],
  merges: readonly CellRange[] = [],
): Grid {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((text, column) =>
      text === "" ? [] : [{ row, column, text, value: text, format: "General" }],
    ),
  );
  return sketchToGrid({ name: "Sheet1", cells, merges, forms: [] });
}
