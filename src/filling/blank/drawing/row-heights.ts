import type { Draft, Piece } from "./draft";
import { BODY_SIZE } from "./styles";
import { heightOf, innerWidth, linesOf } from "./text-size";

/** Excel makes no row higher than this, in points. */
export const HIGHEST_ROW = 405;

/** A row of a table that holds nothing yet, in points. */
const EMPTY_ROW = 18;

/** Sizes that a text is set in until it fits the highest row. */
const SMALLER = [9, 8, 7, 6];

type Widths = readonly number[];

/** Points that a piece needs. */
export function pieceHeight({ area, value, style }: Piece, columnWidths: Widths): number {
  const { size = BODY_SIZE, indent = 0, wrap = false } = style;
  const pixels = innerWidth(columnWidths.slice(area.left, area.right + 1)) - indent * size;
  const text = value === null ? "" : String(value);
  return heightOf(wrap ? linesOf(text, pixels, size) : 1, size);
}

/** Heights that show every text: first what stands in one row, then what merged areas still lack. */
export function rowHeights(pieces: readonly Piece[], draft: Draft): number[] {
  const heights = Array.from({ length: draft.row }, (_, row) => draft.least.get(row) ?? EMPTY_ROW);
  for (const piece of [...pieces].sort((a, b) => rowsOf(a) - rowsOf(b))) {
    const { top, bottom } = piece.area;
    const has = heights.slice(top, bottom + 1).reduce((sum, height) => sum + height, 0);
    const lacks = pieceHeight(piece, draft.columnWidths) - has;
    if (lacks <= 0) continue;
    for (let row = top; row <= bottom; row++) {
      const grown = Math.ceil((heights[row] ?? 0) + lacks / rowsOf(piece));
      heights[row] = Math.min(HIGHEST_ROW, grown);
    }
  }
  return heights;
}

/** The piece with a font so small that its text fits into rows as high as they can be. */
export function fitted(piece: Piece, columnWidths: Widths): Piece {
  const { style } = piece;
  const { size = BODY_SIZE } = style;
  const inSize = (one: number): Piece => ({ ...piece, style: { ...style, size: one } });
  const fits = (one: number) =>
    pieceHeight(inSize(one), columnWidths) <= HIGHEST_ROW * rowsOf(piece);
  if (fits(size)) return piece;
  const smaller = SMALLER.filter((one) => one < size);
  return inSize(smaller.find(fits) ?? smaller.at(-1) ?? size);
}

function rowsOf({ area }: Piece): number {
  return area.bottom - area.top + 1;
}
