import { total } from "../total";
import type { Reference } from "../value";
import {
  CannotCompute,
  VALUE_ERROR,
  isError,
  type Area,
  type ErrorValue,
  type Scalar,
  type Value,
} from "../value";
import type { EagerFunction, FunctionTable, Surroundings } from "./function";
import { average, greatest, least, product } from "./totals";

/** From 101 on the function leaves out rows hidden by hand too. */
const WITHOUT_HIDDEN = 100;

type Compute = (values: readonly Scalar[]) => number | ErrorValue;

function ofNumbers(compute: (numbers: readonly number[]) => number | ErrorValue): Compute {
  return (values) => {
    const error = values.find(isError);
    return error ?? compute(values.filter((value) => typeof value === "number"));
  };
}

/** The functions by SUBTOTAL's number; the four of deviation and variance are left to Excel. */
const COMPUTATIONS: Readonly<Record<number, Compute>> = {
  1: ofNumbers(average),
  2: (values) => values.filter((value) => typeof value === "number").length,
  3: (values) => values.filter((value) => value !== null).length,
  4: ofNumbers(greatest),
  5: ofNumbers(least),
  6: ofNumbers(product),
  9: ofNumbers(total),
};

/** The values of an area, without those of other SUBTOTALs and of rows left out. */
function visibleValues(area: Area, withoutHidden: boolean, around: Surroundings): Scalar[] {
  const { sheet, range } = area;
  const hidden = around.hiddenRows(sheet);
  const block = around.read(area);
  const values: Scalar[] = [];
  for (let row = 0; row < block.filledRows; row += 1) {
    if (hidden.has(range.top + row)) {
      if (withoutHidden) continue;
      // 1 to 11 count rows hidden by hand and pass over rows hidden by a filter: here they look alike
      throw new CannotCompute("whether a filter hides the row");
    }
    for (let column = 0; column < block.filledColumns; column += 1) {
      if (around.isSubtotal(sheet, range.top + row, range.left + column)) continue;
      values.push(block.at(row, column));
    }
  }
  return values;
}

const SUBTOTAL: EagerFunction = {
  lazy: false,
  parameters: ["number", "reference"],
  repeated: ["reference"],
  run: (around, args): Value => {
    const number = Math.trunc(args[0] as number);
    const withoutHidden = number > WITHOUT_HIDDEN;
    const code = withoutHidden ? number - WITHOUT_HIDDEN : number;
    if (code < 1 || code > 11) return VALUE_ERROR;
    const compute = COMPUTATIONS[code];
    if (!compute) throw new CannotCompute("SUBTOTAL of a deviation");
    const areas = args.slice(1).flatMap((arg) => (arg as Reference).areas);
    return compute(areas.flatMap((area) => visibleValues(area, withoutHidden, around)));
  },
};

/** Totals that pass over hidden rows and other totals. */
export const SUBTOTALS: FunctionTable = { SUBTOTAL };
