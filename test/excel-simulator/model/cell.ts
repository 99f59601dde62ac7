import type { CellLook } from "./cell-look";

/** What a cell comes to. Errors are their text, with `error` set on the cell. */
export type Scalar = string | number | boolean;

/** One cell. An empty cell has the value "". */
export interface Cell {
  value: Scalar;
  /** True where the value is an error such as #DIV/0!. */
  error: boolean;
  /** `=…` with the equals sign, or null. */
  formula: string | null;
  format: string;
  /** `#RRGGBB`, or null where there is none. */
  fill: string | null;
  locked: boolean;
  look: CellLook;
}

export function blankCell(): Cell {
  const plain = { format: "General", fill: null, locked: true, look: {} };
  return { value: "", error: false, formula: null, ...plain };
}

/** What `range.formulas` gives: the formula, or the value where there is none. */
export function formulaOf(cell: Cell): Scalar {
  return cell.formula ?? cell.value;
}

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function valueTypeOf(cell: Cell): ValueType {
  if (cell.error) return "Error";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return cell.value === "" && cell.formula === null ? "Empty" : "String";
}

/** Whether the cell holds something, or is dressed in something. */
export function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  if (cell.value !== "" || cell.formula !== null) return true;
  return !valuesOnly && (cell.format !== "General" || cell.fill !== null || !cell.locked);
}
