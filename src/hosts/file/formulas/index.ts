export { calculateMissing, recalculate } from "./recalculate";
export { shiftFormula } from "./shift";
export type { FormulaBook, FormulaCell, Recalculated } from "./types";
