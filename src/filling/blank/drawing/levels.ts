import type { NewStyle } from "../../../sheet/new-sheet";
import type { Draft } from "./draft";

interface Levelled {
  readonly level1: string;
  readonly level2: string;
}

/** How many rows from `from` on carry the same text as the row there. */
export function runLength<T>(rows: readonly T[], from: number, key: (row: T) => string): number {
  const first = rows[from];
  if (first === undefined) return 0;
  const wanted = key(first);
  let to = from + 1;
  for (let row = rows[to]; row !== undefined && key(row) === wanted; row = rows[to]) to++;
  return to - from;
}

/**
 * Puts 一级 and 二级指标 of one row, merged down over the neighbours that share them; nothing where
 * the row above has them already.
 */
export function putLevels(
  draft: Draft,
  rows: readonly Levelled[],
  at: number,
  columns: { readonly level1: number; readonly level2: number },
  style: NewStyle,
): void {
  const row = rows[at];
  if (!row) return;
  const first = ({ level1 }: Levelled) => level1;
  const both = ({ level1, level2 }: Levelled) => JSON.stringify([level1, level2]);
  const begins = (key: (one: Levelled) => string) => {
    const before = rows[at - 1];
    return !before || key(before) !== key(row);
  };
  const put = (column: number, text: string, height: number) => {
    draft.put([column, column], text, style, height);
  };
  if (begins(first)) put(columns.level1, row.level1, runLength(rows, at, first));
  if (begins(both)) put(columns.level2, row.level2, runLength(rows, at, both));
}
