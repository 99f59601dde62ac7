import { toFlag, toNumber, toText } from "./coerce";
import type { EagerFunction, Kind, Operand, Surroundings } from "./functions/function";
import { combine, oneCell } from "./matrix";
import {
  CannotCompute,
  Reference,
  VALUE_ERROR,
  isError,
  isMatrix,
  isSingleCell,
  type ErrorValue,
  type Matrix,
  type Scalar,
  type Value,
} from "./value";

const SINGLE_KINDS: ReadonlySet<Kind> = new Set(["number", "text", "flag", "scalar"]);
/** The kinds by which a function asks for errors as well; any other ends the call with the error. */
const TAKES_ERRORS: ReadonlySet<Kind> = new Set(["scalar", "operand", "any"]);

/**
 * Calls a function: brings each argument to the kind it wants, and repeats the call for each cell
 * where an array stands in the place of a single value (`LEN({"a","bb"})`).
 */
export function call(
  callee: EagerFunction,
  args: readonly Value[],
  surroundings: Surroundings,
  arrays: boolean,
): Value {
  const kinds = kindsOf(callee, args.length);
  const prepared = args.map((arg, index) => {
    return isSingle(kinds[index]) ? singleOrArray(arg, surroundings, arrays) : arg;
  });
  const lifted = prepared.filter((arg, index) => isSingle(kinds[index]) && isMatrix(arg));
  if (lifted.length === 0) return callOnce(callee, kinds, prepared, surroundings);
  const places = [...prepared.keys()].filter((index) => isSingle(kinds[index]));
  return combine(
    places.map((index) => prepared[index] as Matrix | Scalar),
    (values) => {
      const all = [...prepared];
      places.forEach((place, index) => (all[place] = values[index] ?? null));
      return surroundings.single(callOnce(callee, kinds, all, surroundings));
    },
  );
}

function isSingle(kind: Kind | undefined): boolean {
  return kind !== undefined && SINGLE_KINDS.has(kind);
}

/** The kind of each argument; throws CannotCompute where their number does not fit. */
function kindsOf({ parameters, repeated }: EagerFunction, count: number): Kind[] {
  const required = parameters.filter((parameter) => !parameter.endsWith("?")).length;
  const extra = count - parameters.length;
  const fits =
    count >= required && (extra <= 0 || (repeated.length > 0 && extra % repeated.length === 0));
  if (!fits) throw new CannotCompute("a function with too few or too many arguments");
  return Array.from({ length: count }, (_, index) => {
    const parameter = parameters[index] ?? repeated[(index - parameters.length) % repeated.length];
    return (parameter ?? "any").replace("?", "") as Kind;
  });
}

function singleOrArray(arg: Value, surroundings: Surroundings, arrays: boolean): Scalar | Matrix {
  if (arg instanceof Reference) {
    const [area] = arg.areas;
    if (arrays && area && arg.areas.length === 1 && !isSingleCell(area))
      return surroundings.read(area);
    return surroundings.single(arg);
  }
  return isMatrix(arg) && arg.rows === 1 && arg.columns === 1 ? arg.at(0, 0) : arg;
}

function callOnce(
  callee: EagerFunction,
  kinds: readonly Kind[],
  args: readonly Value[],
  surroundings: Surroundings,
): Value {
  const turned: unknown[] = [];
  for (const [index, arg] of args.entries()) {
    const kind = kinds[index] ?? "any";
    const value = convert(arg, kind, surroundings);
    if (isError(value) && !TAKES_ERRORS.has(kind)) return value;
    turned.push(value);
  }
  return callee.run(surroundings, turned);
}

function convert(
  arg: Value,
  kind: Kind,
  surroundings: Surroundings,
): Value | Operand | boolean | ErrorValue {
  switch (kind) {
    case "number":
      return toNumber(surroundings.single(arg), surroundings.date1904);
    case "text":
      return toText(surroundings.single(arg));
    case "flag":
      return toFlag(surroundings.single(arg));
    case "scalar":
      return surroundings.single(arg);
    case "matrix":
      return isError(arg) ? arg : toMatrix(arg, surroundings);
    case "reference":
      return arg instanceof Reference || isError(arg) ? arg : VALUE_ERROR;
    case "operand":
      return toOperand(arg, surroundings);
    case "any":
      return arg;
  }
}

/** The one block behind a value. */
export function toMatrix(arg: Value, surroundings: Surroundings): Matrix {
  if (arg instanceof Reference) {
    const [area, second] = arg.areas;
    if (!area || second) throw new CannotCompute("several areas where one is needed");
    return surroundings.read(area);
  }
  return isMatrix(arg) ? arg : oneCell(arg);
}

function toOperand(arg: Value, surroundings: Surroundings): Operand {
  if (arg instanceof Reference) return arg.areas.map((area) => surroundings.read(area));
  return isMatrix(arg) ? [arg] : arg;
}
