import type { CellRange } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";

/**
 * What `<f>` says. Only `normal` and `shared` formulas may be replaced: the cells of an array or a
 * data table belong together.
 */
export interface StoredFormula {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** With `=`; null on a follower of a shared formula, whose text its master holds. */
  readonly text: string | null;
  /** The area of a shared formula's master, of an array or of a data table. */
  readonly range: CellRange | null;
  /** Index that binds a shared formula's cells. */
  readonly sharedIndex: string | null;
}

/** A cell as the sheet's XML holds it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** Place of the whole `<c>` element in the XML. */
  readonly start: number;
  readonly end: number;
  /** Index of the cell style. */
  readonly style: number;
  /** Value, or the last result of the formula; null where none is stored. */
  readonly value: CellValue;
  readonly formula: StoredFormula | null;
}

/** An element that has content: where its start tag, its content and the whole end. */
export interface ElementPlace {
  /** Name as written, with prefix. */
  readonly name: string;
  readonly start: number;
  /** Index behind the start tag. */
  readonly openEnd: number;
  /** Index of the closing tag; of a self-closing element, `openEnd`. */
  readonly closeStart: number;
  readonly selfClosing: boolean;
}

/** A row as the sheet's XML holds it. */
export interface StoredRow {
  readonly row: number;
  readonly place: ElementPlace;
  /** Columns that `spans` promises, zero-based; null where it promises none. */
  readonly spans: { readonly first: number; readonly last: number } | null;
  /** Index of the row's own style, null where it has none. */
  readonly style: number | null;
  /** Points; null where Excel fits the row to its text. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** By column. */
  readonly cells: ReadonlyMap<number, StoredCell>;
}

/** Columns that share a definition. */
export interface StoredColumns {
  readonly first: number;
  readonly last: number;
  /** Width in characters; null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** An array formula or a data table with the cells it fills. */
export interface FormulaBlock {
  readonly range: CellRange;
  /** With `=`. */
  readonly formula: string;
}

/** Sizes where rows and columns say none. */
export interface DefaultSizes {
  /** Characters; null where only `baseColumnWidth` counts. */
  readonly columnWidth: number | null;
  readonly baseColumnWidth: number;
  /** Points; null for the application's own. */
  readonly rowHeight: number | null;
  /** Rows without a definition are hidden. */
  readonly hiddenRows: boolean;
}

/** A worksheet's XML, understood as far as this product needs it. Offsets point into `xml`. */
export interface SheetModel {
  readonly xml: string;
  readonly sheetData: ElementPlace;
  readonly dimension: { readonly range: CellRange; readonly place: ElementPlace } | null;
  /** By row; in the order of the file. */
  readonly rows: ReadonlyMap<number, StoredRow>;
  readonly columns: readonly StoredColumns[];
  readonly merges: readonly CellRange[];
  /** Areas that anybody may edit although the sheet is protected; null where it is not protected. */
  readonly openAreas: readonly CellRange[] | null;
  /** How many cells have a formula of their own, and how many of these no stored result. */
  readonly formulas: { readonly count: number; readonly withoutResult: number };
  readonly blocks: readonly FormulaBlock[];
  /** Those of more than one cell, which are few even where arrays are many. */
  readonly wideBlocks: readonly FormulaBlock[];
  /** Masters of shared formulas by index. */
  readonly masters: ReadonlyMap<string, StoredCell>;
  readonly sizes: DefaultSizes;
  readonly showGridLines: boolean;
}
