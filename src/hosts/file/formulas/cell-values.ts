import type { CellRange } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";
import { round15 } from "./decimal";
import type { FormulaBook } from "./types";
import { errorNamed, isSingleCell, type Area, type Matrix, type Scalar } from "./value";

const NO_VALUES: readonly Scalar[] = [];

/** So many areas are kept at hand; more would keep every range of a large workbook in memory. */
const KEPT_AREAS = 32;

/** The values of a workbook by column, read from it when first needed, with new results laid over. */
export class CellValues {
  private readonly ranges: readonly CellRange[];
  private readonly columns = new Map<number, Scalar[]>();
  /** The areas read last: formulas that stand together mostly read the same ones. */
  private readonly lately = new Map<string, Matrix>();

  constructor(private readonly book: FormulaBook) {
    this.ranges = book.sheets.map((sheet) => book.usedRange(sheet));
  }

  /** The values of an area, whose formulas are all up to date and will not change any more. */
  area(area: Area): Matrix {
    if (isSingleCell(area)) return this.readArea(area);
    const { top, left, bottom, right } = area.range;
    const key = [area.sheet, top, left, bottom, right].join();
    const matrix = this.lately.get(key) ?? this.readArea(area);
    // what was asked for last goes to the end, so that the oldest is the first to go
    this.lately.delete(key);
    this.lately.set(key, matrix);
    const [oldest] = this.lately.keys();
    if (this.lately.size > KEPT_AREAS && oldest !== undefined) this.lately.delete(oldest);
    return matrix;
  }

  private readArea({ sheet, range }: Area): Matrix {
    const used = this.ranges[sheet];
    const bottom = Math.min(range.bottom, used?.bottom ?? -1);
    const right = Math.min(range.right, used?.right ?? -1);
    const filledRows = Math.max(0, bottom - range.top + 1);
    const filledColumns = filledRows === 0 ? 0 : Math.max(0, right - range.left + 1);
    const columns = Array.from({ length: filledColumns }, (_, offset) =>
      this.column(sheet, range.left + offset),
    );
    return new AreaMatrix(range, filledColumns === 0 ? 0 : filledRows, columns);
  }

  single(sheet: number, row: number, column: number): Scalar {
    return this.column(sheet, column)[row] ?? null;
  }

  set(sheet: number, row: number, column: number, value: Scalar): void {
    this.column(sheet, column)[row] = value;
  }

  /** Values of a column from the first row of the sheet to its last used one. */
  private column(sheet: number, column: number): Scalar[] {
    const key = sheet * 16_384 + column;
    const known = this.columns.get(key);
    if (known) return known;
    const used = this.ranges[sheet];
    const name = this.book.sheets[sheet];
    const values = Array<Scalar>((used?.bottom ?? -1) + 1).fill(null);
    if (used && name !== undefined && column >= used.left && column <= used.right) {
      for (let row = used.top; row <= used.bottom; row += 1) {
        values[row] = toScalar(this.book.cell(name, row, column).value);
      }
    }
    this.columns.set(key, values);
    return values;
  }
}

/** A cached value as formulas see it: error codes are errors, numbers have the 15 digits shown. */
function toScalar(value: CellValue): Scalar {
  if (typeof value === "number") return round15(value);
  return typeof value === "string" ? (errorNamed(value) ?? value) : value;
}

class AreaMatrix implements Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly filledColumns: number;
  readonly rest = null;
  private readonly top: number;
  private flat: readonly Scalar[] | null = null;

  constructor(
    { top, left, bottom, right }: CellRange,
    readonly filledRows: number,
    private readonly values: readonly (readonly Scalar[])[],
  ) {
    this.rows = bottom - top + 1;
    this.columns = right - left + 1;
    this.filledColumns = values.length;
    this.top = top;
  }

  at(row: number, column: number): Scalar {
    return (this.values[column] ?? NO_VALUES)[this.top + row] ?? null;
  }

  cells(): readonly Scalar[] {
    this.flat ??= this.flatten();
    return this.flat;
  }

  private flatten(): readonly Scalar[] {
    const bottom = this.top + this.filledRows;
    const [only, second] = this.values;
    if (only && !second) return only.slice(this.top, bottom);
    const flat: Scalar[] = [];
    for (let row = this.top; row < bottom; row += 1) {
      for (const column of this.values) flat.push(column[row] ?? null);
    }
    return flat;
  }
}
