import type { CellRange } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";

/** The error values that a cell of a saved workbook can hold. */
const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An Excel error as a value: told apart from a text that merely looks like one. */
export class ErrorValue {
  constructor(readonly code: ErrorCode) {}
}

const ERRORS: ReadonlyMap<string, ErrorValue> = new Map(
  ERROR_CODES.map((code) => [code, new ErrorValue(code)]),
);

export const NULL_ERROR = new ErrorValue("#NULL!");
export const DIVISION_BY_ZERO = new ErrorValue("#DIV/0!");
export const VALUE_ERROR = new ErrorValue("#VALUE!");
export const REFERENCE_ERROR = new ErrorValue("#REF!");
export const NUMBER_ERROR = new ErrorValue("#NUM!");
export const NOT_AVAILABLE = new ErrorValue("#N/A");

/** The error that a text names, or undefined where it names none. */
export function errorNamed(text: string): ErrorValue | undefined {
  return text.startsWith("#") ? ERRORS.get(text) : undefined;
}

/** One value of a cell or a step of a formula; null is an empty cell. */
export type Scalar = number | string | boolean | null | ErrorValue;

/**
 * A block of values. Only its filled corner is stored, so that a whole column costs no more than the
 * rows in use; every cell outside of it holds `rest`.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly filledRows: number;
  readonly filledColumns: number;
  readonly rest: Scalar;
  at(row: number, column: number): Scalar;
  /** The values of the filled corner, row by row. */
  cells(): readonly Scalar[];
}

/** A rectangle on a sheet, named by its index in the tab order. */
export interface Area {
  readonly sheet: number;
  readonly range: CellRange;
}

/** Cells that a formula points at; several areas for a union or for references over sheets. */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}
}

/** What a step of a formula can give. */
export type Value = Scalar | Matrix | Reference;

/** Thrown where only Excel itself can tell the value: never a guess in its place. */
export class CannotCompute extends Error {}

export function isError(value: unknown): value is ErrorValue {
  return value instanceof ErrorValue;
}

export function isMatrix(value: Value): value is Matrix {
  return typeof value === "object" && value !== null && "filledRows" in value;
}

/** Whether an area is one cell. */
export function isSingleCell({ range }: Area): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** A value as the workbook hands it out. */
export function toCellValue(value: Scalar): CellValue {
  return isError(value) ? value.code : value;
}
