import { parseRange, rangeToA1, type CellRange } from "../../sheet/address";
import { contentOf } from "./cell-content";

/** A row and what stands around it, as Excel shows them at one moment. */
export interface RowLook {
  /** Merged areas of the sheet. */
  readonly merges: readonly CellRange[];
  /** The area of everything that has content or a look; A1 on a blank sheet. */
  readonly extent: CellRange;
  /** What `range.formulas` gives for the row within these columns. */
  readonly contents: readonly unknown[];
  readonly formats: readonly unknown[];
}

/** Rows of the sheet as a range that can be inserted or deleted: `14:14`. */
export function wholeRow(row: number): string {
  return `${String(row + 1)}:${String(row + 1)}`;
}

/** The row's cells within these columns, by A1. */
export function rowCells({ left, right }: Pick<CellRange, "left" | "right">, row: number): string {
  return rangeToA1({ top: row, left, bottom: row, right });
}

/**
 * Queues a look at a row; it is there after `context.sync()`, and null where Excel stopped before.
 * toJSON leaves out what was not loaded, where reading the property would throw.
 */
export function queueRowLook(sheet: Excel.Worksheet, row: number): () => RowLook | null {
  const used = sheet.getUsedRange();
  used.load("address");
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  const cells = used.getEntireColumn().getIntersection(sheet.getRange(wholeRow(row)));
  cells.load("formulas,numberFormat");
  return () => {
    const { address } = used.toJSON();
    const { formulas, numberFormat } = cells.toJSON();
    const extent = address === undefined ? null : parseRange(address);
    const contents: readonly unknown[] | undefined = formulas?.[0];
    const formats: readonly unknown[] | undefined = numberFormat?.[0];
    if (!extent || !contents || !formats) return null;
    const areas = merged.toJSON().areas as Excel.Interfaces.RangeData[] | undefined;
    const merges = (areas ?? []).flatMap((area) => parseRange(area.address ?? "") ?? []);
    return { merges, extent, contents, formats };
  };
}

/** The names of the cells of a look that hold something. */
export function filledCells({ extent, contents }: RowLook, row: number): string[] {
  return contents.flatMap((formula, x) => {
    const { value } = contentOf(formula, formula);
    const column = extent.left + x;
    return value === null ? [] : rowCells({ left: column, right: column }, row);
  });
}

/** Whether two looks show the same; formats aside, which nobody types. */
export function isSameLook(a: RowLook, b: RowLook): boolean {
  const shown = ({ merges, extent, contents }: RowLook): string =>
    JSON.stringify([areasText(merges), extent, contents]);
  return shown(a) === shown(b);
}

/** Merged areas in one order, for comparing. */
export function areasText(areas: readonly CellRange[]): string {
  return areas.map(rangeToA1).sort().join();
}
