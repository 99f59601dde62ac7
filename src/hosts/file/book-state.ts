import type { CellRange, CellRef } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { PackageState } from "./container/package";
import type { SheetEntry, Workbook } from "./parts/workbook";
import type { SheetChanges } from "./structure/sheet-changes";
import type { CellStyle } from "./styles/cell-styles";
import type { SheetModel } from "./worksheet/model";
import type { DecodedPart } from "./xml/encoding";

/** A sheet that has been unpacked. */
export interface LoadedSheet {
  readonly entry: SheetEntry;
  readonly part: DecodedPart;
  /** As the file has it. */
  readonly original: SheetModel;
  model: SheetModel;
  grid: Grid | null;
  headings: readonly CellRange[] | null;
}

/** A cell that has been written. */
export interface WrittenCell {
  readonly sheet: SheetEntry;
  readonly ref: CellRef;
}

/** The state of the sheets at one moment, to go back to. */
export type Snapshot = ReadonlyMap<string, SheetModel>;

/** Everything about the book at one moment, to go back to. */
export interface BookState {
  readonly parts: PackageState;
  readonly listing: Workbook;
  readonly cellStyles: readonly CellStyle[];
  readonly structure: SheetChanges;
  readonly sheets: ReadonlyMap<string, LoadedSheet>;
  readonly written: ReadonlyMap<string, WrittenCell>;
  readonly calculateOnLoad: boolean;
}
