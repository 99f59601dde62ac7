import type { CellRange } from "../../../sheet/address";
import type { NewCell, NewStyle } from "../../../sheet/new-sheet";
import type { Figure } from "./figure";

/** What stands in an area of the sheet, one cell or several merged. */
export interface Piece {
  readonly area: CellRange;
  readonly value: NewCell["value"];
  readonly style: NewStyle;
}

/** A sheet while it is drawn, row by row from the top. */
export class Draft {
  readonly pieces: Piece[] = [];
  /** The least height of a row in points, by row. */
  readonly least = new Map<number, number>();
  /** The row that is drawn next. */
  row = 0;

  /** Widths in characters, by column from A. */
  constructor(readonly columnWidths: readonly number[]) {}

  /** Puts text or a figure into columns `left` to `right` of this row and the `height - 1` below. */
  put(
    [left, right]: readonly [number, number],
    content: string | Figure,
    style: NewStyle,
    height = 1,
  ): void {
    const { value, format } = typeof content === "string" ? asText(content) : content;
    const area = { top: this.row, left, bottom: this.row + height - 1, right };
    this.pieces.push({ area, value, style: format === undefined ? style : { ...style, format } });
  }

  /** One piece right across the sheet, in a row of its own. */
  across(content: string, style: NewStyle, least?: number): void {
    this.put([0, this.columnWidths.length - 1], content, style);
    this.next(least);
  }

  /** Goes on to the next row; this one is at least so many points high. */
  next(least?: number): void {
    if (least !== undefined) this.least.set(this.row, least);
    this.row++;
  }
}

function asText(text: string): Figure {
  return { value: text === "" ? null : text };
}
