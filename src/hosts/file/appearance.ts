/** How a sheet looks, for drawing it in the workbench. Sizes are CSS pixels at 100 %. */
export interface SheetLook {
  /** Width of a column by zero-based index; hidden columns are 0. */
  columnWidth(column: number): number;
  /** Height of a row by zero-based index; hidden rows are 0; null where Excel would fit it to its text. */
  rowHeight(row: number): number | null;
  /** The look of one cell; the same object for cells of the same style, so it can key a CSS class. */
  style(row: number, column: number): CellLook;
  readonly showGridLines: boolean;
}

export interface EdgeLook {
  readonly width: 1 | 2 | 3;
  readonly line: "solid" | "dashed" | "dotted" | "double";
  /** CSS colour. */
  readonly color: string;
}

export interface CellLook {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** CSS colours; null for the default. */
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly vertical90: boolean;
  /** Indent steps of about one character each. */
  readonly indent: number;
  readonly top: EdgeLook | null;
  readonly right: EdgeLook | null;
  readonly bottom: EdgeLook | null;
  readonly left: EdgeLook | null;
}
