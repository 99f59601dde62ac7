import { call } from "./call";
import { toNumber } from "./coerce";
import { divide } from "./decimal";
import type { BinaryOperator, Call, Expression } from "./expression";
import type { LazyFunction, Surroundings } from "./functions/function";
import { combine } from "./matrix";
import { OPERATIONS, joinReferences } from "./operators";
import {
  CannotCompute,
  Reference,
  isError,
  isMatrix,
  isSingleCell,
  type Matrix,
  type Scalar,
  type Value,
} from "./value";

/**
 * The value of a formula, or of a part of it. `arrays` is set inside of functions that take whole
 * ranges cell by cell (SUMPRODUCT); elsewhere a range in the place of a single value throws
 * CannotCompute, as do all things that only Excel can tell.
 */
export function evaluate(expression: Expression, around: Surroundings, arrays: boolean): Value {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "reference":
      return new Reference(expression.areas);
    case "chain": {
      let left = evaluate(expression.first, around, arrays);
      for (const { operator, right } of expression.steps) {
        left = apply(operator, left, evaluate(right, around, arrays), around, arrays);
      }
      return left;
    }
    case "sign": {
      const operand = evaluate(expression.operand, around, arrays);
      // a plus sign leaves everything as it is, texts too
      if (!expression.negative) return operand;
      return apply("-", 0, operand, around, arrays);
    }
    case "percent":
      return mapCells([evaluate(expression.operand, around, arrays)], around, arrays, percent);
    case "call":
      return evaluateCall(expression, around, arrays);
    case "beyond":
      throw new CannotCompute(expression.why);
  }
}

function percent([value = null]: readonly Scalar[], date1904: boolean): Scalar {
  const number = toNumber(value, date1904);
  return isError(number) ? number : divide(number, 100);
}

function apply(
  operator: BinaryOperator,
  left: Value,
  right: Value,
  around: Surroundings,
  arrays: boolean,
): Value {
  const operation = OPERATIONS[operator];
  if (!operation) return joinReferences(operator, left, right);
  return mapCells([left, right], around, arrays, ([a = null, b = null], date1904) =>
    operation(a, b, date1904),
  );
}

/** Applies an operation to single values, or cell by cell to arrays. */
function mapCells(
  values: readonly Value[],
  around: Surroundings,
  arrays: boolean,
  operation: (values: readonly Scalar[], date1904: boolean) => Scalar,
): Scalar | Matrix {
  const operands = values.map((value) => toCells(value, around, arrays));
  if (operands.some(isMatrix))
    return combine(operands, (cells) => operation(cells, around.date1904));
  // no operand is a matrix any more
  return operation(operands as Scalar[], around.date1904);
}

function toCells(value: Value, around: Surroundings, arrays: boolean): Scalar | Matrix {
  if (!(value instanceof Reference)) return value;
  const [area] = value.areas;
  const whole = arrays && area && value.areas.length === 1 && !isSingleCell(area);
  return whole ? around.read(area) : around.single(value);
}

function evaluateCall({ callee, args }: Call, around: Surroundings, arrays: boolean): Value {
  if (callee.lazy) return callLazily(callee, args, around);
  const inArrays = arrays || callee.takesArrays === true;
  const values = args.map((arg) => (arg ? evaluate(arg, around, inArrays) : null));
  return call(callee, values, around, inArrays);
}

/** Excel evaluates the arguments of IF and its kin one by one, and never cell by cell. */
function callLazily(callee: LazyFunction, args: Call["args"], around: Surroundings): Value {
  if (args.length < callee.least || args.length > callee.most) {
    throw new CannotCompute("a function with too few or too many arguments");
  }
  return callee.run(
    around,
    args.map((arg) => () => (arg ? evaluate(arg, around, false) : null)),
  );
}
