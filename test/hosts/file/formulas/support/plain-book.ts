import { parseA1 } from "../../../../../src/sheet/address";
import type { CellValue } from "../../../../../src/sheet/grid";
import type { FormulaBook, FormulaCell } from "../../../../../src/hosts/file/formulas/types";

/** Cells by address; a text that begins with `=` is a formula, without cached value. */
export type PlainSheet = Readonly<Record<string, CellValue>>;

export interface PlainBook {
  readonly sheets: Readonly<Record<string, PlainSheet>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  readonly hidden?: Readonly<Record<string, readonly number[]>>;
  /** Cached values of formulas, by sheet and address. */
  readonly cached?: Readonly<Record<string, PlainSheet>>;
  /** Cells filled by an array formula, by sheet. */
  readonly arrays?: Readonly<Record<string, readonly string[]>>;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly content: CellValue;
}

const isFormula = (content: CellValue): content is string =>
  typeof content === "string" && content.startsWith("=");

/** A workbook written down as plain data. */
export function plainBook(plain: PlainBook): FormulaBook {
  const cells = new Map(
    Object.entries(plain.sheets).map(([sheet, contents]) => [
      sheet,
      Object.entries(contents).map(([address, content]): Cell => {
        const ref = parseA1(address);
        if (!ref) throw new Error(`no cell ${address}`);
        return { ...ref, address, content };
      }),
    ]),
  );
  const byPlace = new Map(
    [...cells].flatMap(([sheet, list]) =>
      list.map((cell) => [`${sheet}!${String(cell.row)}:${String(cell.column)}`, cell] as const),
    ),
  );
  const hiddenRows = plain.hidden;
  return {
    sheets: Object.keys(plain.sheets),
    names: new Map(Object.entries(plain.names ?? {})),
    ...(plain.date1904 === undefined ? {} : { date1904: plain.date1904 }),
    cell(sheet, row, column) {
      const cell = byPlace.get(`${sheet}!${String(row)}:${String(column)}`);
      if (!cell) return { value: null, formula: null };
      if (!isFormula(cell.content)) return { value: cell.content, formula: null };
      return { value: plain.cached?.[sheet]?.[cell.address] ?? null, formula: cell.content };
    },
    usedRange(sheet) {
      const list = cells.get(sheet) ?? [];
      const rows = list.map((cell) => cell.row);
      const columns = list.map((cell) => cell.column);
      return {
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: rows.reduce((a, b) => Math.max(a, b), -1),
        right: columns.reduce((a, b) => Math.max(a, b), -1),
      };
    },
    *formulaCells(sheet): Iterable<FormulaCell> {
      for (const { row, column, address, content } of cells.get(sheet) ?? []) {
        if (!isFormula(content)) continue;
        const array = plain.arrays?.[sheet]?.includes(address) === true;
        yield { row, column, formula: content, ...(array ? { array } : {}) };
      }
    },
    ...(hiddenRows ? { hiddenRows: (sheet) => new Set(hiddenRows[sheet] ?? []) } : {}),
  };
}
