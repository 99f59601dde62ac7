import type { Formula } from "./formula-cells";
import { CannotCompute, type Area } from "./value";

/** So many formulas are asked for at once; the rest of a range waits for the next attempt. */
const MOST_AT_ONCE = 256;

interface Column {
  readonly formulas: Formula[];
  /** How many are not up to date; a column without any needs no look. */
  open: number;
  /** All formulas before this one are up to date. */
  firstOpen: number;
}

/** Formulas that must be computed before the cells they stand in can be read. */
export class Unsettled {
  private readonly columns = new Map<number, Map<number, Column>>();

  constructor(formulas: readonly Formula[]) {
    for (const formula of [...formulas].sort((a, b) => a.row - b.row)) {
      const sheet = this.columns.get(formula.sheet) ?? new Map<number, Column>();
      this.columns.set(formula.sheet, sheet);
      const column = sheet.get(formula.column) ?? { formulas: [], open: 0, firstOpen: 0 };
      sheet.set(formula.column, column);
      column.formulas.push(formula);
      column.open += 1;
    }
  }

  /** Notes that a formula is up to date, which its state already says. */
  settle({ sheet, column }: Formula): void {
    const found = this.columns.get(sheet)?.get(column);
    if (!found) return;
    found.open -= 1;
    while (found.formulas[found.firstOpen]?.state === "done") found.firstOpen += 1;
  }

  /**
   * The formulas in an area that are still to be computed. Throws CannotCompute where one of them
   * cannot be.
   */
  within({ sheet, range }: Area): Formula[] {
    const found: Formula[] = [];
    for (const [index, column] of this.columns.get(sheet) ?? []) {
      if (column.open === 0 || index < range.left || index > range.right) continue;
      const { formulas } = column;
      for (
        let at = Math.max(column.firstOpen, firstFrom(formulas, range.top));
        at < formulas.length;
        at += 1
      ) {
        const formula = formulas[at];
        if (!formula || formula.row > range.bottom) break;
        if (formula.state === "done") continue;
        if (formula.state === "beyond") throw new CannotCompute("a cell that cannot be computed");
        found.push(formula);
        if (found.length === MOST_AT_ONCE) return found;
      }
    }
    return found;
  }
}

/** Where the first formula at or below a row stands. */
function firstFrom(formulas: readonly Formula[], row: number): number {
  let low = 0;
  let high = formulas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((formulas[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
