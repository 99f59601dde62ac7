import fc from "fast-check";
import type { CellRange } from "../../../src/sheet/address";
import { HOSTILE_TEXTS, HOSTILE_VALUES } from "./hostile";
import { cellOf, EMPTY, type ModelCell, type SheetModel } from "./sheet-model";

/** What people and programs do to a sheet; rows and columns count round and round. */
export type GridStep =
  | { readonly do: "swap-rows" | "swap-columns"; readonly one: number; readonly other: number }
  | { readonly do: "drop-row" | "drop-column" | "add-row" | "add-column"; readonly one: number }
  | { readonly do: "copy-row"; readonly one: number; readonly other: number }
  | { readonly do: "swap-cells"; readonly from: Place; readonly to: Place }
  | { readonly do: "text"; readonly at: Place; readonly text: string; readonly number: boolean }
  | {
      readonly do: "value";
      readonly at: Place;
      readonly value: number | boolean;
      readonly format: string;
    }
  | { readonly do: "formula"; readonly at: Place; readonly formula: string }
  | { readonly do: "misspell"; readonly at: Place; readonly letter: number; readonly by: string }
  | { readonly do: "merge"; readonly at: Place; readonly height: number; readonly width: number }
  | { readonly do: "unmerge"; readonly one: number }
  | { readonly do: "hide"; readonly one: number }
  | { readonly do: "lock" | "forget-merges" };

type Place = readonly [row: number, column: number];

const index = fc.nat(60);
const at: fc.Arbitrary<Place> = fc.tuple(index, fc.nat(14));
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

export const gridStep: fc.Arbitrary<GridStep> = fc.oneof(
  fc.record({ do: fc.constantFrom("swap-rows", "swap-columns"), one: index, other: index }),
  fc.record({
    do: fc.constantFrom("drop-row", "drop-column", "add-row", "add-column"),
    one: index,
  }),
  fc.record({ do: fc.constant("copy-row"), one: index, other: index }),
  fc.record({ do: fc.constant("swap-cells"), from: at, to: at }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant("text"), at, text, number: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("value"),
      at,
      value: fc.constantFrom(...HOSTILE_VALUES),
      format: fc.constantFrom("General", "0%", "0.00", "@", "yyyy/m/d", '0"万元"', ";;;"),
    }),
  },
  fc.record({
    do: fc.constant("formula"),
    at,
    formula: fc.constantFrom("=SUM(F1:F99)", "=1", "=#REF!", "=表2!A1", "=ROUND(E9/D9*10,2)"),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("misspell"),
      at,
      letter: fc.nat(8),
      by: fc.constantFrom("", "表", " ", "\n", "*"),
    }),
  },
  fc.record({ do: fc.constant("merge"), at, height: fc.nat(6), width: fc.nat(6) }),
  fc.record({ do: fc.constant("unmerge"), one: index }),
  fc.record({ do: fc.constant("hide"), one: index }),
  fc.record({ do: fc.constantFrom("lock", "forget-merges") }),
) as fc.Arbitrary<GridStep>;

/** The sheet after a step. */
export function carryOut(sheet: SheetModel, step: GridStep): SheetModel {
  switch (step.do) {
    case "swap-cells": {
      const [one, other] = [cellAt(sheet, step.from), cellAt(sheet, step.to)];
      return withCell(withCell(sheet, step.from, other), step.to, one);
    }
    case "text":
    case "value":
    case "formula":
    case "misspell":
      return withCell(sheet, step.at, written(cellAt(sheet, step.at), step));
    case "merge":
      return { ...sheet, merges: [...(sheet.merges ?? []), area(sheet, step)] };
    case "unmerge": {
      const { merges } = sheet;
      return { ...sheet, merges: merges?.toSpliced(step.one % (merges.length || 1), 1) ?? null };
    }
    case "hide":
      return { ...sheet, hiddenRows: [...sheet.hiddenRows, step.one % sizeOf(sheet).height] };
    case "lock":
      return { ...sheet, locked: true };
    case "forget-merges":
      return { ...sheet, merges: null };
    default:
      return { ...sheet, rows: moved(sheet.rows, step) };
  }
}

type Rows = SheetModel["rows"];
type Move = Exclude<Extract<GridStep, { readonly one: number }>, { do: "unmerge" | "hide" }>;

/** The rows after whole rows or columns were moved. */
function moved(rows: Rows, step: Move): Rows {
  const { height, width } = sizeOf({ rows });
  const [row, column] = [step.one % height, step.one % width];
  const other = "other" in step ? step.other : 0;
  switch (step.do) {
    case "swap-rows":
      return swapped(rows, row, other % height);
    case "swap-columns":
      return rows.map((line) => swapped(filled(line, width - 1), column, other % width));
    case "drop-row":
      return rows.toSpliced(row, 1);
    case "drop-column":
      return rows.map((line) => line.toSpliced(column, 1));
    case "add-row":
      return rows.toSpliced(row, 0, []);
    case "add-column":
      return rows.map((line) => line.toSpliced(column, 0, EMPTY));
    case "copy-row":
      return rows.toSpliced(other % height, 0, rows[row] ?? []);
  }
}

type Writing = Extract<GridStep, { readonly do: "text" | "value" | "formula" | "misspell" }>;

/** A cell after somebody typed into it. */
function written(cell: ModelCell, step: Writing): ModelCell {
  switch (step.do) {
    case "text":
      return cellOf(step.text, step.number);
    case "value": {
      const { value, format } = step;
      return { text: String(value), value, format, formula: null };
    }
    case "formula":
      return { ...cell, formula: step.formula };
    case "misspell":
      return cellOf(misspelt(cell.text, step.letter, step.by), false);
  }
}

function sizeOf({ rows }: Pick<SheetModel, "rows">): { height: number; width: number } {
  return {
    height: Math.max(1, rows.length),
    width: Math.max(1, ...rows.map((row) => row.length)),
  };
}

function cellAt(sheet: SheetModel, [row, column]: Place): ModelCell {
  const { height, width } = sizeOf(sheet);
  return sheet.rows[row % height]?.[column % width] ?? EMPTY;
}

function withCell(sheet: SheetModel, [row, column]: Place, cell: ModelCell): SheetModel {
  const { height, width } = sizeOf(sheet);
  const x = column % width;
  const rows = sheet.rows.map((line, y) =>
    y === row % height ? filled(line, x).with(x, cell) : line,
  );
  return { ...sheet, rows };
}

/** The row with cells up to the column at least. */
function filled(row: readonly ModelCell[], column: number): ModelCell[] {
  return [...row, ...Array.from({ length: Math.max(0, column + 1 - row.length) }, () => EMPTY)];
}

function swapped<T>(items: readonly T[], one: number, other: number): T[] {
  const [first, second] = [items[one], items[other]];
  if (first === undefined || second === undefined) return [...items];
  return items.with(one, second).with(other, first);
}

function misspelt(text: string, letter: number, by: string): string {
  const letters = [...text];
  return letters.length === 0 ? text : letters.with(letter % letters.length, by).join("");
}

function area(
  sheet: SheetModel,
  { at: [row, column], height, width }: Extract<GridStep, { do: "merge" }>,
): CellRange {
  const size = sizeOf(sheet);
  const [top, left] = [row % size.height, column % size.width];
  return { top, left, bottom: top + height, right: left + width };
}
