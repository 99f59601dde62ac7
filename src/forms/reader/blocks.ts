import type { FormCell } from "../form";
import type { Board } from "./board";
import type { Header } from "./header/header-cell";
import { isBlockHeading, type Lexicon } from "./lexicon";
import type { Site } from "./sites";
import type { TableRow } from "./rows/table-rows";

/** So many rows may stand between a heading and the first column names: the block's goal in words. */
const ABOVE = 2;

/** Follows the rows of a table from the top down and tells the heading of the block each is in. */
export class Blocks {
  private heading: FormCell | null;

  constructor(
    private readonly board: Board,
    private readonly site: Site,
    private readonly lexicon: Lexicon,
  ) {
    const [header] = site.headers;
    this.heading = this.beside(header.top, header) ?? this.above(header);
  }

  /** The heading that holds for the row: in a row of its own above it, or in a column beside it. */
  headingOf({ row, kind, header }: TableRow): FormCell | null {
    const own = kind === "block" ? this.inRow(row) : null;
    // the row of column names is given by its last row; a heading begins in its first
    const top = kind === "header" ? header.top : row;
    this.heading = own ?? this.beside(top, header) ?? this.heading;
    return this.heading;
  }

  private inRow(row: number): FormCell | null {
    const [first] = this.board.spotsIn(row, this.site.left, this.site.right);
    return first && isBlockHeading(first.text, this.lexicon)
      ? this.board.cellAt(row, first.column)
      : null;
  }

  private beside(row: number, header: Header): FormCell | null {
    for (let column = this.site.left; column < header.left; column++)
      if (isBlockHeading(this.board.textAt(row, column), this.lexicon))
        return this.board.cellAt(row, column);
    return null;
  }

  private above(header: Header): FormCell | null {
    for (let row = header.top - 1; row >= Math.max(this.site.top, header.top - ABOVE); row--) {
      const found = this.inRow(row);
      if (found) return found;
    }
    return null;
  }
}
