import { total } from "../total";
import {
  CannotCompute,
  VALUE_ERROR,
  isError,
  type ErrorValue,
  type Matrix,
  type Reference,
  type Scalar,
} from "../value";
import {
  conditional,
  fixed,
  type Condition,
  type FunctionTable,
  type Surroundings,
} from "./function";
import { placesWhere } from "./places";
import { average, countIn, greatest, least } from "./totals";

type Numbers = (numbers: readonly number[]) => number | ErrorValue;

/**
 * Computes with the numbers of `values` at the places where all conditions are met. Errors among the
 * tested cells are passed over, errors among the values taken end it.
 */
function computeWhere(
  values: Matrix,
  conditions: readonly Condition[],
  date1904: boolean,
  compute: Numbers,
): number | ErrorValue {
  const found = placesWhere(conditions, date1904, values);
  if (isError(found)) return found;
  const numbers: number[] = [];
  for (const value of found.values) {
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return compute(numbers);
}

/** How many places meet all conditions, the empty ones beyond the used cells included. */
function countWhere(conditions: readonly Condition[], date1904: boolean): number | ErrorValue {
  const found = placesWhere(conditions, date1904, null);
  return isError(found) ? found : found.count;
}

/** SUMIF and AVERAGEIF: the cells computed with start at the third argument and go as far as the first. */
function computeIf(compute: Numbers) {
  return fixed(
    ["reference", "scalar", "reference?"],
    (around, range, criterion, values) => {
      const tested = onlyArea(range, around);
      const taken = values ? stretched(values, tested, around) : tested;
      return computeWhere(taken, [[tested, criterion]], around.date1904, compute);
    },
    { from: 0, to: 2 },
  );
}

function onlyArea({ areas: [area, second] }: Reference, around: Surroundings): Matrix {
  if (!area || second) throw new CannotCompute("several areas where one is needed");
  return around.read(area);
}

function stretched({ areas }: Reference, { rows, columns }: Matrix, around: Surroundings): Matrix {
  const [area, second] = areas;
  if (!area || second) throw new CannotCompute("several areas where one is needed");
  const { top, left } = area.range;
  const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return around.read({ sheet: area.sheet, range });
}

function computeIfs(compute: Numbers) {
  return conditional(1, ({ date1904 }, [values], conditions) =>
    values ? computeWhere(values, conditions, date1904, compute) : VALUE_ERROR,
  );
}

const isBlank = (value: Scalar): boolean => value === null || value === "";

/** Sums, means and counts of the cells that meet conditions. */
export const CONDITIONALS: FunctionTable = {
  SUMIF: computeIf(total),
  AVERAGEIF: computeIf(average),
  SUMIFS: computeIfs(total),
  AVERAGEIFS: computeIfs(average),
  MAXIFS: computeIfs(greatest),
  MINIFS: computeIfs(least),
  COUNTIF: fixed(["matrix", "scalar"], ({ date1904 }, range, criterion) =>
    countWhere([[range, criterion]], date1904),
  ),
  COUNTIFS: conditional(0, ({ date1904 }, _matrices, conditions) =>
    countWhere(conditions, date1904),
  ),
  COUNTBLANK: fixed(["matrix"], (_around, range) => countIn(range, isBlank)),
};
