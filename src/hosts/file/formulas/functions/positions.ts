import { computed } from "../matrix";
import { CannotCompute, Reference, VALUE_ERROR, isError, isMatrix, type Value } from "../value";
import { fixed, type EagerFunction, type FunctionTable, type Surroundings } from "./function";

interface Extent {
  readonly first: number;
  readonly count: number;
}

/** Zero-based first row or column of a reference, and how many it covers. */
function extentOf({ areas: [area, second] }: Reference, way: "rows" | "columns"): Extent {
  if (!area || second) throw new CannotCompute("several areas where one is needed");
  const { top, left, bottom, right } = area.range;
  return way === "rows"
    ? { first: top, count: bottom - top + 1 }
    : { first: left, count: right - left + 1 };
}

/** ROW and COLUMN: one-based, an array for a range, the formula's own place without argument. */
function numberOf(way: "rows" | "columns", own: (around: Surroundings) => number): EagerFunction {
  return fixed(["reference?"], (around, reference) => {
    if (!reference) return own(around) + 1;
    const { first, count } = extentOf(reference, way);
    if (count === 1) return first + 1;
    return way === "rows"
      ? computed(count, 1, (row) => first + row + 1)
      : computed(1, count, (_row, column) => first + column + 1);
  });
}

function countOf(way: "rows" | "columns"): EagerFunction {
  return fixed(["any"], (_around, value: Value) => {
    if (value instanceof Reference) return extentOf(value, way).count;
    if (isMatrix(value)) return value[way];
    return isError(value) ? value : VALUE_ERROR;
  });
}

/** Where cells stand and how many they are. */
export const POSITIONS: FunctionTable = {
  ROW: numberOf("rows", ({ row }) => row),
  COLUMN: numberOf("columns", ({ column }) => column),
  ROWS: countOf("rows"),
  COLUMNS: countOf("columns"),
};
