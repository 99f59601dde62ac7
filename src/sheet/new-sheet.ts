import type { CellRange, CellRef } from "./address";

/** How a cell of a new sheet looks. Whatever is left out is the workbook's own default. */
export interface NewStyle {
  /** Font name as Office knows it (宋体, 黑体, 仿宋_GB2312). */
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Makes a text that is too long for its cell smaller; of no effect beside `wrap`. */
  readonly shrink?: boolean;
  /** Steps of about one character from the side that `horizontal` names; 0 to 15. */
  readonly indent?: number;
  /** Thin black lines on all four sides. */
  readonly border?: boolean;
  /** Number format code; `@` for text. */
  readonly format?: string;
}

/** A cell of a new sheet. Text is always text: it never becomes a formula or a number. */
export interface NewCell extends CellRef {
  readonly value: string | number | null;
  readonly style?: NewStyle;
}

/** Distances from the edges of the paper, in points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How a new sheet is printed; the paper is A4. */
export interface NewPrint {
  readonly landscape: boolean;
  /** All columns on one page wide. */
  readonly fitToWidth: boolean;
  /** And all rows on one page high. */
  readonly fitToHeight: boolean;
  /** Excel's own where absent. */
  readonly margins?: PageMargins;
  /** In the middle between the left and the right margin. */
  readonly centered?: boolean;
  /** Rows that every page begins with, zero-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows that begin a new page, zero-based; of no effect where all rows are on one page. */
  readonly pageBreaks?: readonly number[];
}

/** A worksheet to be added to a workbook. */
export interface NewSheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  readonly cells: readonly NewCell[];
  readonly merges: readonly CellRange[];
  /** In characters of the default font, by column from A. */
  readonly columnWidths: readonly number[];
  /** In points, by row from 1; null where Excel may choose. */
  readonly rowHeights: readonly (number | null)[];
  readonly print: NewPrint;
}
