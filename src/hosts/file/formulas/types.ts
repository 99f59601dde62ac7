import type { CellRange } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";

/** A formula cell as the host stores it. Rows and columns are zero-based. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** The formula, with or without its leading `=`; shared formulas already expanded. */
  readonly formula: string;
  /**
   * Set on every cell that an array formula or a data table fills, not only on its first one. Such
   * cells are never computed here, but what depends on a changed cell through them is found.
   */
  readonly array?: boolean;
}

/** The workbook as the recalculation needs it, in the state after the changes. */
export interface FormulaBook {
  /** Sheet names in tab order; references over several sheets (`'1月:3月'!B2`) follow it. */
  readonly sheets: readonly string[];
  /** Cached value and formula at zero-based coordinates; a formula without cached value has null. */
  cell(sheet: string, row: number, column: number): { value: CellValue; formula: string | null };
  /** The used range in sheet coordinates; `bottom < top` on an empty sheet. */
  usedRange(sheet: string): CellRange;
  formulaCells(sheet: string): Iterable<FormulaCell>;
  /** Defined names and their formulas without `=`; a sheet-local name is keyed `Sheet!name`. */
  readonly names: ReadonlyMap<string, string>;
  /** Dates count from 1904-01-01 instead of 1900-01-01. */
  readonly date1904?: boolean;
  /** Rows that are hidden, by hand or by a filter, which SUBTOTAL must know; absent means none. */
  hiddenRows?(sheet: string): ReadonlySet<number>;
}

/** A formula cell that depends on a change, with its new value. */
export interface Recalculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Errors are their text (`#DIV/0!`); undefined where it can only be computed by Excel itself. */
  readonly value: CellValue | undefined;
}
