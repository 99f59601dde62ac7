/** A cell of a named sheet. */
export interface SheetCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** A comment or note that somebody left on a cell. */
export interface CellComment extends SheetCell {
  readonly kind: "comment" | "note";
  readonly text: string;
}

/**
 * What a workbook carries besides its cells, and what goes with it when it is mailed. Whatever a
 * host cannot tell is null: unknown, never “none”.
 */
export interface WorkbookFacts {
  /** Without its folder. */
  readonly fileName: string | null;
  /** Other workbooks that formulas or connections refer to, as written in the file. */
  readonly externalLinks: readonly string[] | null;
  readonly comments: readonly CellComment[] | null;
  /** Task panes and custom XML that an add-in left in the file. */
  readonly addInParts: readonly string[] | null;
  /** Names that refer to nothing (#REF!). */
  readonly brokenNames: readonly string[] | null;
}

/** Nothing is known but the cells. */
export const NO_FACTS: WorkbookFacts = {
  fileName: null,
  externalLinks: null,
  comments: null,
  addInParts: null,
  brokenNames: null,
};
