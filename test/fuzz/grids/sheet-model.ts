import { gridOf } from "../../support/grid";
import { asNumber, type SheetSketch } from "../../support/layouts";
import type { CellRange } from "../../../src/sheet/address";
import type { CellValue, Grid } from "../../../src/sheet/grid";

/** A cell of a sheet that can be changed. */
export interface ModelCell {
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
}

/** A sheet as rows of cells, to be shuffled and torn; everything a grid says and nothing derived. */
export interface SheetModel {
  readonly rows: readonly (readonly ModelCell[])[];
  readonly merges: readonly CellRange[] | null;
  readonly hiddenRows: readonly number[];
  readonly locked: boolean;
}

export const EMPTY: ModelCell = { text: "", value: null, format: "General", formula: null };

/** A cell that shows this text. */
export function cellOf(text: string, numbers: boolean): ModelCell {
  if (text === "") return EMPTY;
  const number = numbers ? asNumber(text) : null;
  return {
    text,
    value: number?.value ?? text,
    format: number?.format ?? "General",
    formula: null,
  };
}

export function modelOf(sketch: SheetSketch): SheetModel {
  const bottom = Math.max(0, ...sketch.cells.map(({ row }) => row));
  const right = Math.max(0, ...sketch.cells.map(({ column }) => column));
  const rows = Array.from({ length: bottom + 1 }, () =>
    Array.from({ length: right + 1 }, () => EMPTY),
  );
  for (const { row, column, text, value, format } of sketch.cells) {
    const line = rows[row];
    if (line) line[column] = { text, value, format, formula: null };
  }
  return { rows, merges: sketch.merges, hiddenRows: [], locked: false };
}

/** The model as a host would read it. */
export function toGrid({ rows, merges, hiddenRows, locked }: SheetModel, name: string): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const table = <T>(pick: (cell: ModelCell) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => pick(row[column] ?? EMPTY)));
  return {
    ...gridOf([]),
    sheet: name,
    used: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
    values: table(({ value }) => value),
    texts: table(({ text }) => text),
    formulas: table(({ formula }) => formula),
    formats: table(({ format }) => format),
    merges,
    hiddenRows: new Set(hiddenRows),
    locked: locked ? table(() => true) : null,
  };
}
