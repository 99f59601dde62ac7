import type { CellValues } from "./cell-values";
import { evaluate } from "./evaluate";
import { cellKey, holdsSubtotal, type Formula } from "./formula-cells";
import type { Surroundings } from "./functions/function";
import { LONGEST_TEXT } from "./functions/texts";
import type { FormulaBook } from "./types";
import type { Unsettled } from "./unsettled";
import {
  CannotCompute,
  Reference,
  VALUE_ERROR,
  isMatrix,
  isSingleCell,
  type Area,
  type Scalar,
  type Value,
} from "./value";

/** Thrown to put a formula aside until others that it reads are computed. */
class NeedsFirst extends Error {
  constructor(readonly formulas: readonly Formula[]) {
    super();
  }
}

/** What became of an attempt to compute a formula. */
export type Outcome =
  | { readonly kind: "done"; readonly value: Scalar }
  | { readonly kind: "beyond" }
  | { readonly kind: "waits"; readonly for: readonly Formula[] };

/** Computes single formulas of a workbook; which one comes first is for others to say. */
export class Computer {
  private readonly subtotals: ReadonlySet<number>;
  private readonly hidden = new Map<number, ReadonlySet<number>>();

  constructor(
    private readonly book: FormulaBook,
    private readonly values: CellValues,
    private readonly unsettled: Unsettled,
    formulas: readonly Formula[],
  ) {
    this.subtotals = new Set(
      formulas
        .filter(({ expression }) => holdsSubtotal(expression))
        .map(({ sheet, row, column }) => cellKey(sheet, row, column)),
    );
  }

  attempt(formula: Formula): Outcome {
    const around = this.surroundings(formula);
    try {
      const value = around.single(evaluate(formula.expression, around, false));
      return { kind: "done", value: asResult(value) };
    } catch (reason) {
      if (reason instanceof NeedsFirst) return { kind: "waits", for: reason.formulas };
      if (reason instanceof CannotCompute) return { kind: "beyond" };
      throw reason;
    }
  }

  private surroundings({ sheet, row, column }: Formula): Surroundings {
    const settled = (area: Area): Area => {
      const first = this.unsettled.within(area);
      if (first.length > 0) throw new NeedsFirst(first);
      return area;
    };
    const cell = (area: Area): Scalar => {
      const { range } = settled(area);
      return this.values.single(area.sheet, range.top, range.left);
    };
    return {
      sheet,
      row,
      column,
      date1904: this.book.date1904 === true,
      read: (area) => this.values.area(settled(area)),
      single: (value) => single(value, cell),
      hiddenRows: (index) => this.hiddenRows(index),
      isSubtotal: (index, y, x) => this.subtotals.has(cellKey(index, y, x)),
    };
  }

  private hiddenRows(sheet: number): ReadonlySet<number> {
    const known = this.hidden.get(sheet);
    if (known) return known;
    const rows = this.book.hiddenRows?.(this.book.sheets[sheet] ?? "") ?? new Set<number>();
    this.hidden.set(sheet, rows);
    return rows;
  }
}

/** The value of a value: of a cell what it holds; several cells are for Excel to choose among. */
function single(value: Value, cell: (area: Area) => Scalar): Scalar {
  if (value instanceof Reference) {
    const [area, second] = value.areas;
    if (!area || second || !isSingleCell(area))
      throw new CannotCompute("a range as a single value");
    return cell(area);
  }
  if (!isMatrix(value)) return value;
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0);
  throw new CannotCompute("an array as a single value");
}

/** What a formula leaves in its cell: never empty, never too long, no negative zero. */
function asResult(value: Scalar): Scalar {
  if (value === null || value === 0) return 0;
  return typeof value === "string" && value.length > LONGEST_TEXT ? VALUE_ERROR : value;
}
