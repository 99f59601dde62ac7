import { MAX_ROW, type CellRange } from "../sheet/address";

/** Merged areas of several rows whose last row is `below`: they would not grow by themselves. */
export function endingAt(merges: readonly CellRange[], below: number): CellRange[] {
  return merges.filter(({ top, bottom }) => top < bottom && bottom === below);
}

/** Merged areas of the one row `below`. */
export function within(merges: readonly CellRange[], below: number): CellRange[] {
  return merges.filter(({ top, bottom }) => top === below && bottom === below);
}

/**
 * The merged areas as they stand once a row has been put under `below`: areas of several rows that
 * hold `below` grow by one row, areas within it are repeated, what stands further down moves.
 */
export function mergesWithRow(merges: readonly CellRange[], below: number): CellRange[] {
  return merges.flatMap((area) => {
    if (area.bottom < below) return [area];
    if (area.top > below) return [lowered(area)];
    return area.top === area.bottom ? [area, lowered(area)] : [grown(area)];
  });
}

/** The area one row further down. */
export function lowered(area: CellRange): CellRange {
  return { ...area, top: area.top + 1, bottom: area.bottom + 1 };
}

/** The area with one row more at its end. */
export function grown(area: CellRange): CellRange {
  return { ...area, bottom: Math.min(area.bottom + 1, MAX_ROW) };
}
