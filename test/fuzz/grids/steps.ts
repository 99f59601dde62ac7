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
  const { rows, merges } = sheet;
  const height = Math.max(1, rows.length);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const changed = (now: SheetModel["rows"]): SheetModel => ({ ...sheet, rows: now });
  const each = (change: (row: readonly ModelCell[]) => ModelCell[]) => changed(rows.map(change));
  const put = ([row, column]: Place, change: (cell: ModelCell) => ModelCell): SheetModel => {
    const [y, x] = [row % height, column % width];
    return changed(
      rows.map((line, r) => (r === y ? filled(line, x).with(x, change(line[x] ?? EMPTY)) : line)),
    );
  };
  const cellAt = ([row, column]: Place) => rows[row % height]?.[column % width] ?? EMPTY;
  switch (step.do) {
    case "swap-rows":
      return changed(swapped(rows, step.one % height, step.other % height));
    case "swap-columns":
      return each((row) => swapped(filled(row, width - 1), step.one % width, step.other % width));
    case "drop-row":
      return changed(rows.toSpliced(step.one % height, 1));
    case "drop-column":
      return each((row) => row.toSpliced(step.one % width, 1));
    case "add-row":
      return changed(rows.toSpliced(step.one % height, 0, []));
    case "add-column":
      return each((row) => row.toSpliced(step.one % width, 0, EMPTY));
    case "copy-row":
      return changed(rows.toSpliced(step.other % height, 0, rows[step.one % height] ?? []));
    case "swap-cells": {
      const [one, other] = [cellAt(step.from), cellAt(step.to)];
      return carryOutPut(
        put(step.from, () => other),
        step.to,
        one,
      );
    }
    case "text":
      return put(step.at, () => cellOf(step.text, step.number));
    case "value":
      return put(step.at, () => ({
        text: String(step.value),
        value: step.value,
        format: step.format,
        formula: null,
      }));
    case "formula":
      return put(step.at, (cell) => ({ ...cell, formula: step.formula }));
    case "misspell":
      return put(step.at, (cell) => cellOf(misspelt(cell.text, step.letter, step.by), false));
    case "merge":
      return { ...sheet, merges: [...(merges ?? []), area(step, height, width)] };
    case "unmerge":
      return { ...sheet, merges: merges?.toSpliced(step.one % (merges.length || 1), 1) ?? null };
    case "hide":
      return { ...sheet, hiddenRows: [...sheet.hiddenRows, step.one % height] };
    case "lock":
      return { ...sheet, locked: true };
    case "forget-merges":
      return { ...sheet, merges: null };
  }
}

function carryOutPut(sheet: SheetModel, [row, column]: Place, cell: ModelCell): SheetModel {
  const height = Math.max(1, sheet.rows.length);
  const width = Math.max(1, ...sheet.rows.map((line) => line.length));
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
  { at: [row, column], height, width }: Extract<GridStep, { do: "merge" }>,
  rows: number,
  columns: number,
): CellRange {
  const [top, left] = [row % rows, column % columns];
  return { top, left, bottom: top + height, right: left + width };
}
