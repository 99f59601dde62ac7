import { parseA1Ref } from "@borgar/fx/xlsx";
import {
  MAX_COLUMN,
  MAX_ROW,
  columnIndex,
  parseRange,
  type CellRange,
} from "../../../sheet/address";
import type { Area } from "./value";

const CELLS = /^\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const ABSOLUTE =
  /^(?:\$[A-Za-z]{1,3}\$\d+(?::\$[A-Za-z]{1,3}\$\d+)?|\$[A-Za-z]+:\$[A-Za-z]+|\$\d+:\$\d+)$/;

/** Where a reference points, or why that cannot be known here. */
export type ReadReference =
  /** Fixed: it says its sheet and means the same cells from everywhere. */
  | { readonly areas: readonly Area[]; readonly fixed: boolean }
  | { readonly beyond: "another workbook" | "a missing sheet" | "an unknown kind of reference" };

/** Finds sheets by their names as references write them, in any case. */
export class ReferenceReader {
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly prefixes = new Map<string, readonly number[] | "external" | "missing">();

  constructor(sheets: readonly string[]) {
    this.indexes = new Map(sheets.map((sheet, index) => [sheet.toLowerCase(), index]));
  }

  /** Index of a sheet in the tab order. */
  sheet(name: string): number | undefined {
    return this.indexes.get(name.toLowerCase());
  }

  /** Reads `A1`, `A:A`, `'部门 整体'!$A$1:B2`, `Sheet1:Sheet3!A1` as seen from a sheet. */
  read(text: string, from: number): ReadReference {
    const start = text.lastIndexOf("!") + 1;
    const body = text.slice(start);
    const range = readRange(body);
    if (!range) return { beyond: "an unknown kind of reference" };
    const sheets = start === 0 ? [from] : this.sheetsOf(text.slice(0, start));
    if (sheets === "external") return { beyond: "another workbook" };
    if (sheets === "missing") return { beyond: "a missing sheet" };
    return {
      areas: sheets.map((sheet) => ({ sheet, range })),
      fixed: start > 0 && ABSOLUTE.test(body),
    };
  }

  /** The sheets that a prefix like `'1月:3月'!` names. */
  private sheetsOf(prefix: string): readonly number[] | "external" | "missing" {
    const known = this.prefixes.get(prefix);
    if (known) return known;
    const found = this.findSheets(prefix);
    this.prefixes.set(prefix, found);
    return found;
  }

  private findSheets(prefix: string): readonly number[] | "external" | "missing" {
    const parsed = parseA1Ref(`${prefix}A1`);
    if (!parsed || !("sheetName" in parsed) || parsed.sheetName === undefined) return "missing";
    if ("workbookName" in parsed && parsed.workbookName) return "external";
    const [first, last = first] = parsed.sheetName.split(":").map((name) => this.sheet(name));
    if (first === undefined || last === undefined) return "missing";
    const [low, high] = first < last ? [first, last] : [last, first];
    return Array.from({ length: high - low + 1 }, (_, offset) => low + offset);
  }
}

/** Cells, whole columns or whole rows as a range; null where the text is none or leaves the sheet. */
function readRange(body: string): CellRange | null {
  if (CELLS.test(body)) return parseRange(body);
  const columns = COLUMNS.exec(body);
  if (columns?.[1] && columns[2]) {
    const [left = 0, right = 0] = ordered(columnIndex(columns[1]), columnIndex(columns[2]));
    return right <= MAX_COLUMN ? { top: 0, left, bottom: MAX_ROW, right } : null;
  }
  const rows = ROWS.exec(body);
  if (!rows?.[1] || !rows[2]) return null;
  const [top = 0, bottom = 0] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return top >= 0 && bottom <= MAX_ROW ? { top, left: 0, bottom, right: MAX_COLUMN } : null;
}

function ordered(a: number, b: number): number[] {
  return a < b ? [a, b] : [b, a];
}
