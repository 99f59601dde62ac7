import type { Form } from "../../forms/form";
import { nameKey } from "../../checks/across/pair-forms";
import type { Grid } from "../../sheet/grid";
import { levelOf } from "../weights/level";
import { printedRows, type PrintedRow } from "./printed-rows";

/** Where a new indicator can stand. Rows are zero-based sheet rows. */
export type IndicatorPlace =
  /** A row that nobody has filled: 指标2：, or blank. */
  | { readonly kind: "empty-row"; readonly row: number }
  /** No such row is left: one has to be inserted under this one. */
  | { readonly kind: "below"; readonly row: number };

/**
 * Where a new indicator of this 一级 and 二级指标 belongs on the sheet: the block's first empty row, else
 * under its last row. Null where the form has no such block.
 */
export function placeForIndicator(
  form: Form,
  grid: Grid,
  level1: string,
  level2: string,
): IndicatorPlace | null {
  return placeAmong(printedRows(form, grid), level1, level2);
}

/** The same among rows that were found already; `taken` are rows given away before. */
export function placeAmong(
  rows: readonly PrintedRow[],
  level1: string,
  level2: string,
  taken: ReadonlySet<number> = new Set(),
): IndicatorPlace | null {
  const block = rows.filter((row) => isIn(row, level1, level2));
  const empty = block.find(({ row, isEmpty }) => isEmpty && !taken.has(row));
  if (empty) return { kind: "empty-row", row: empty.row };
  const last = block.at(-1);
  return last ? { kind: "below", row: last.row } : null;
}

function isIn(row: PrintedRow, level1: string, level2: string): boolean {
  const sameLevel2 = level2 === "" ? row.level2 === "" : key(row.level2) === key(level2);
  // 数量指标 stands under 产出 alone; a form may name that level in words of its own
  const sameLevel1 = level1 === "" || row.level1 === "" || levelOf(row.level1) === levelOf(level1);
  return sameLevel1 && sameLevel2;
}

const key = (text: string): string =>
  nameKey(text)
    .replace(/[(（][^()（）]*[)）]$/u, "")
    .replace(/指标$/u, "");
