import type { WorkbookFacts } from "../../sheet/facts";
import type { BaseName } from "./bases";

/**
 * What a cell of an example holds, as somebody would type it: 83 is a number, '83 a number stored
 * as text, =SUM(H14:H20)|83 a formula with what it shows, anything else text.
 */
export type CellText = string;

/** A clean form of some kind, with some cells changed. */
export interface ExampleSheet {
  readonly base: BaseName;
  /** Name of the sheet; the base's own where it is not given. */
  readonly name?: string;
  readonly set?: Readonly<Record<string, CellText>>;
  /** Areas merged besides the base's own. */
  readonly merges?: readonly string[];
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

/** A small workbook in which a check finds something, or must not. */
export interface Example {
  /** What it shows, in Chinese, for the docs. */
  readonly about: string;
  readonly sheets: readonly ExampleSheet[];
  readonly facts?: Partial<WorkbookFacts>;
  /** Of a bad example: where the finding is, with its outcome where it is not the check's first. */
  readonly found?: {
    readonly cell: string;
    readonly sheet?: string;
    readonly outcome?: "error" | "warning" | "question";
  };
}

/** A bad example on one clean form: these cells changed, found at that cell. */
export function bad(
  about: string,
  base: BaseName,
  set: Readonly<Record<string, CellText>>,
  cell: string,
  outcome?: "error" | "warning" | "question",
): Example {
  return {
    about,
    sheets: [{ base, set }],
    found: { cell, ...(outcome === undefined ? {} : { outcome }) },
  };
}

/** A good example on one clean form: these cells changed, nothing found. */
export function good(
  about: string,
  base: BaseName,
  set: Readonly<Record<string, CellText>> = {},
): Example {
  return { about, sheets: [{ base, set }] };
}
