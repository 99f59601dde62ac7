import { toFlag, toNumber } from "../coerce";
import { areEqual } from "../compare";
import { visit } from "../matrix";
import {
  NOT_AVAILABLE,
  VALUE_ERROR,
  isError,
  type ErrorValue,
  type Matrix,
  type Scalar,
  type Value,
} from "../value";
import {
  fixed,
  lazy,
  variadic,
  type EagerFunction,
  type FunctionTable,
  type Operand,
  type Surroundings,
} from "./function";

/** The most arguments a function takes. */
const MOST_ARGUMENTS = 255;

type Argument = (() => Value) | undefined;

/** Whether the condition holds; an argument left out does not. */
function condition(argument: Argument, around: Surroundings): boolean | ErrorValue {
  return toFlag(argument ? around.single(argument()) : null);
}

/** Ranges give AND and OR only their numbers and truth values; none at all is #VALUE!. */
function flagsIn(operands: readonly Operand[]): boolean[] | ErrorValue {
  const flags: boolean[] = [];
  const take = (value: Scalar): ErrorValue | undefined => {
    if (typeof value === "number" || typeof value === "boolean") flags.push(Boolean(value));
    return isError(value) ? value : undefined;
  };
  for (const operand of operands) {
    const error = Array.isArray(operand)
      ? (operand as readonly Matrix[]).map((block) => visit(block, take)).find(isError)
      : takeSingle(operand as Scalar, flags);
    if (error) return error;
  }
  return flags.length === 0 ? VALUE_ERROR : flags;
}

function takeSingle(value: Scalar, flags: boolean[]): ErrorValue | undefined {
  const flag = toFlag(value);
  if (isError(flag)) return flag;
  flags.push(flag);
  return undefined;
}

function ofFlags(decide: (flags: readonly boolean[]) => boolean): EagerFunction {
  return variadic("operand", (operands) => {
    const flags = flagsIn(operands);
    return isError(flags) ? flags : decide(flags);
  });
}

/** `value`, or the other argument where an error of the wanted kind stands in its place. */
function instead(replaces: (error: ErrorValue) => boolean) {
  return lazy(2, 2, (around, [value, other]) => {
    const result = value ? around.single(value()) : null;
    return isError(result) && replaces(result) && other ? other() : result;
  });
}

/** Conditions; they evaluate only what they need. */
export const LOGIC: FunctionTable = {
  IF: lazy(2, 3, (around, [test, then, otherwise]) => {
    const holds = condition(test, around);
    if (isError(holds)) return holds;
    if (holds) return then ? then() : null;
    return otherwise ? otherwise() : false;
  }),
  IFS: lazy(2, MOST_ARGUMENTS, (around, args) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const holds = condition(args[index], around);
      if (isError(holds)) return holds;
      if (holds) return args[index + 1]?.() ?? null;
    }
    return NOT_AVAILABLE;
  }),
  SWITCH: lazy(3, MOST_ARGUMENTS, (around, [subject, ...cases]) => {
    const wanted = subject ? around.single(subject()) : null;
    if (isError(wanted)) return wanted;
    for (let index = 0; index + 1 < cases.length; index += 2) {
      const equal = areEqual(wanted, around.single(cases[index]?.() ?? null));
      if (isError(equal)) return equal;
      if (equal) return cases[index + 1]?.() ?? null;
    }
    return cases.length % 2 === 1 ? (cases.at(-1)?.() ?? null) : NOT_AVAILABLE;
  }),
  IFERROR: instead(() => true),
  IFNA: instead((error) => error.code === "#N/A"),
  CHOOSE: lazy(2, MOST_ARGUMENTS, (around, [index, ...choices]) => {
    const number = toNumber(index ? around.single(index()) : null, around.date1904);
    if (isError(number)) return number;
    const choice = choices[Math.trunc(number) - 1];
    return choice ? choice() : VALUE_ERROR;
  }),
  AND: ofFlags((flags) => flags.every(Boolean)),
  OR: ofFlags((flags) => flags.some(Boolean)),
  NOT: fixed(["flag"], (_around, flag) => !flag),
  TRUE: fixed([], () => true),
  FALSE: fixed([], () => false),
};
