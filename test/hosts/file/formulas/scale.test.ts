import { recalculate } from "../../../../src/hosts/file/formulas";
import type { FormulaBook, FormulaCell } from "../../../../src/hosts/file/formulas/types";
import type { CellValue } from "../../../../src/sheet/grid";

const ROWS = 10_000;
/** Where each formula reads other cells than the next, the work grows with the square of the rows. */
const FEWER_ROWS = 3_000;

/** A sheet of columns; each gives the content of a row, `=…` for a formula. */
function columnsBook(rows: number, columns: readonly ((row: number) => CellValue)[]): FormulaBook {
  const contents = columns.map((column) => Array.from({ length: rows }, (_, row) => column(row)));
  const at = (row: number, column: number): CellValue => contents[column]?.[row] ?? null;
  const isFormula = (content: CellValue): content is string =>
    typeof content === "string" && content.startsWith("=");
  return {
    sheets: ["表"],
    names: new Map(),
    cell: (_sheet, row, column) => {
      const content = at(row, column);
      // a stale value, which must never be used
      return isFormula(content)
        ? { value: -1e9, formula: content }
        : { value: content, formula: null };
    },
    usedRange: () => ({ top: 0, left: 0, bottom: rows - 1, right: columns.length - 1 }),
    *formulaCells(): Iterable<FormulaCell> {
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns.length; column += 1) {
          const formula = at(row, column);
          if (isFormula(formula)) yield { row, column, formula };
        }
      }
    },
  };
}

const first = [{ sheet: "表", cell: "A1" }];
const last = (rows: number): string => String(rows);

describe("large sheets", () => {
  it("a chain of 20,000 formulas, downwards and upwards", () => {
    const rows = 20_000;
    const down = columnsBook(rows, [(row) => (row === 0 ? 1 : `=A${String(row)}+1`)]);
    expect(recalculate(down, first).at(-1)?.value).toBe(rows);
    const up = columnsBook(rows, [(row) => (row === rows - 1 ? 1 : `=A${String(row + 2)}+1`)]);
    const found = recalculate(up, [{ sheet: "表", cell: `A${last(rows)}` }]);
    expect(found).toHaveLength(rows - 1);
    expect(found.at(-1)).toEqual({ sheet: "表", row: 0, column: 0, value: rows });
  });

  it("a circle of 20,000 formulas", () => {
    const rows = 20_000;
    const book = columnsBook(rows, [(row) => `=A${String(row === 0 ? rows : row)}+1`]);
    const found = recalculate(book, first);
    expect(found).toHaveLength(rows);
    expect(found.every(({ value }) => value === undefined)).toBe(true);
  });

  it("10,000 formulas over the same 10,000 computed cells", () => {
    const book = columnsBook(ROWS, [
      (row) => (row === 0 ? 2 : "=$A$1"),
      (row) => `=SUM(A$1:A$${last(ROWS)})+${String(row)}`,
    ]);
    const found = recalculate(book, first);
    expect(found).toHaveLength(2 * ROWS - 1);
    expect(found.at(-1)?.value).toBe(2 * ROWS + ROWS - 1);
  });

  it("3,000 running totals, from the top and from the bottom", () => {
    const book = columnsBook(FEWER_ROWS, [
      (row) => row + 1,
      (row) => `=SUM(A$1:A${String(row + 1)})`,
      (row) => `=SUM(A${String(row + 1)}:A$${last(FEWER_ROWS)})`,
    ]);
    const all = (FEWER_ROWS * (FEWER_ROWS + 1)) / 2;
    expect(recalculate(book, first).map(({ value }) => value)).toContain(all);
    expect(recalculate(book, first)).toHaveLength(FEWER_ROWS + 1);
    expect(recalculate(book, [{ sheet: "表", cell: `A${last(FEWER_ROWS)}` }])).toHaveLength(
      FEWER_ROWS + 1,
    );
  });

  it("3,000 formulas that each read all the others before them", () => {
    const book = columnsBook(FEWER_ROWS, [
      (row) => (row === 0 ? 1 : `=SUM(A$1:A${String(row)})-SUM(A$1:A${String(row)})+1`),
    ]);
    expect(recalculate(book, first).every(({ value }) => value === 1)).toBe(true);
  });

  it("3,000 conditional sums and 3,000 lookups in 3,000 rows", () => {
    const range = (column: string): string => `${column}$1:${column}$${last(FEWER_ROWS)}`;
    const book = columnsBook(FEWER_ROWS, [
      (row) => row,
      (row) => `类${String(row % 7)}`,
      (row) => `=SUMIF(${range("B")},B${String(row + 1)},${range("A")})`,
      (row) => `=VLOOKUP(A${String(row + 1)},$A:$B,2,FALSE)`,
    ]);
    const found = recalculate(book, first);
    expect(found).toHaveLength(2 * FEWER_ROWS);
    expect(found.find(({ row, column }) => row === 7 && column === 2)?.value).toBe(642_642);
    expect(found.find(({ row, column }) => row === 8 && column === 3)?.value).toBe("类1");
  });

  it("a whole sheet of whole-column references", () => {
    const book = columnsBook(1000, [
      (row) => row,
      (row) => (row === 0 ? "=SUM(A:A)" : `=COUNTIF(A:A,"<${String(row)}")+SUM(1:1)*0`),
      () => null,
    ]);
    const found = recalculate(book, first);
    expect(found).toHaveLength(1000);
    expect(found.every(({ row, value }) => value === (row === 0 ? 499_500 : row))).toBe(true);
  });
});
