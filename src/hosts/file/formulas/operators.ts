import { toNumber, toText } from "./coerce";
import { areEqual, compare } from "./compare";
import { add, divide, multiply, power, subtract } from "./decimal";
import type { BinaryOperator } from "./expression";
import {
  CannotCompute,
  NULL_ERROR,
  Reference,
  VALUE_ERROR,
  isError,
  type Area,
  type ErrorValue,
  type Scalar,
  type Value,
} from "./value";

type Operation = (left: Scalar, right: Scalar, date1904: boolean) => Scalar;

/** An operation on numbers: both sides are read as numbers, the first error wins. */
function arithmetic(operation: (a: number, b: number) => number | ErrorValue): Operation {
  return (left, right, date1904) => {
    const a = toNumber(left, date1904);
    if (isError(a)) return a;
    const b = toNumber(right, date1904);
    return isError(b) ? b : operation(a, b);
  };
}

function comparison(holds: (order: number) => boolean): Operation {
  return (left, right) => {
    const order = compare(left, right);
    return isError(order) ? order : holds(order);
  };
}

function equality(wanted: boolean): Operation {
  return (left, right) => {
    const equal = areEqual(left, right);
    return isError(equal) ? equal : equal === wanted;
  };
}

function join(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (isError(a)) return a;
  const b = toText(right);
  return isError(b) ? b : a + b;
}

/** What each operator does with two single values; the others join references. */
export const OPERATIONS: Readonly<Partial<Record<BinaryOperator, Operation>>> = {
  "+": arithmetic(add),
  "-": arithmetic(subtract),
  "*": arithmetic(multiply),
  "/": arithmetic(divide),
  "^": arithmetic(power),
  "&": join,
  "=": equality(true),
  "<>": equality(false),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

/** Joins two references by `:`, a space or `,`. */
export function joinReferences(operator: BinaryOperator, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return VALUE_ERROR;
  if (operator === ",") return new Reference([...left.areas, ...right.areas]);
  if (operator === ":") return new Reference([boundingArea([...left.areas, ...right.areas])]);
  const common = left.areas.flatMap((a) => right.areas.flatMap((b) => intersection(a, b) ?? []));
  return common.length > 0 ? new Reference(common) : NULL_ERROR;
}

/** The smallest area that covers all, which must stand on one sheet. */
function boundingArea(areas: readonly Area[]): Area {
  const [first] = areas;
  if (!first || areas.some((area) => area.sheet !== first.sheet)) {
    throw new CannotCompute("a range over several sheets");
  }
  return areas.reduce(covering);
}

/** The smallest area that covers two areas of one sheet. */
export function covering(a: Area, b: Area): Area {
  return {
    sheet: a.sheet,
    range: {
      top: Math.min(a.range.top, b.range.top),
      left: Math.min(a.range.left, b.range.left),
      bottom: Math.max(a.range.bottom, b.range.bottom),
      right: Math.max(a.range.right, b.range.right),
    },
  };
}

function intersection(a: Area, b: Area): Area | null {
  const range = {
    top: Math.max(a.range.top, b.range.top),
    left: Math.max(a.range.left, b.range.left),
    bottom: Math.min(a.range.bottom, b.range.bottom),
    right: Math.min(a.range.right, b.range.right),
  };
  const overlap = a.sheet === b.sheet && range.top <= range.bottom && range.left <= range.right;
  return overlap ? { sheet: a.sheet, range } : null;
}
