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
  readonly print: {
    readonly landscape: boolean;
    /** A4, all columns on one page wide. */
    readonly fitToWidth: boolean;
    /** And all rows on one page high. */
    readonly fitToHeight: boolean;
  };
}
