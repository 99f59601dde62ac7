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
import { criterionTest } from "./criterion";
import {
  conditional,
  fixed,
  type Condition,
  type FunctionTable,
  type Surroundings,
} from "./function";
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
  if (!sameSizes([values, ...conditions.map(([range]) => range)])) return VALUE_ERROR;
  const tests = conditions.map(([range, criterion]) => ({
    range,
    test: criterionTest(criterion, date1904),
  }));
  const numbers: number[] = [];
  // beyond its filled corner there is nothing to compute with
  for (let row = 0; row < values.filledRows; row += 1) {
    for (let column = 0; column < values.filledColumns; column += 1) {
      if (!tests.every(({ range, test }) => test(range.at(row, column)))) continue;
      const value = values.at(row, column);
      if (isError(value)) return value;
      if (typeof value === "number") numbers.push(value);
    }
  }
  return compute(numbers);
}

function sameSizes(blocks: readonly Matrix[]): boolean {
  const [first] = blocks;
  return blocks.every(({ rows, columns }) => rows === first?.rows && columns === first.columns);
}

/** How many places meet all conditions, the empty ones beyond the used cells included. */
function countWhere(conditions: readonly Condition[], date1904: boolean): number | ErrorValue {
  const ranges = conditions.map(([range]) => range);
  const [first] = ranges;
  if (!first || !sameSizes(ranges)) return VALUE_ERROR;
  const tests = conditions.map(([, criterion]) => criterionTest(criterion, date1904));
  const meets = (row: number, column: number): boolean =>
    tests.every((test, index) => test(ranges[index]?.at(row, column) ?? null));
  const rows = Math.max(...ranges.map((range) => range.filledRows));
  const columns = Math.max(...ranges.map((range) => range.filledColumns));
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) if (meets(row, column)) count += 1;
  }
  const others = first.rows * first.columns - rows * columns;
  return others > 0 && tests.every((test) => test(null)) ? count + others : count;
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
