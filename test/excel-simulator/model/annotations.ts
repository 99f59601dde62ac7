import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** A comment on a cell, with its replies. */
export interface Comment {
  readonly id: string;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly content: string;
  readonly replies: readonly string[];
}

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  /** The sheet that it belongs to; null where it is the workbook's. */
  readonly sheet: Sheet | null;
}
