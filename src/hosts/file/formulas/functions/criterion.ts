import { compare, sameText } from "../compare";
import { readNumber } from "../number-text";
import { CannotCompute, errorNamed, isError, type Scalar } from "../value";
import { textMatcher } from "./wildcards";

/** Whether a cell meets a criterion. */
export type Test = (value: Scalar) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;
const PLAIN_NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/;

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/**
 * The test behind a criterion of COUNTIF and SUMIF: `">=60"`, `"<>"`, `"优*"`, `60`. An empty
 * criterion cell counts as 0.
 */
export function criterionTest(criterion: Scalar, date1904: boolean): Test {
  if (isError(criterion)) return (value) => isError(value) && value.code === criterion.code;
  if (typeof criterion !== "string") return equals(criterion ?? 0);
  const [, operator, operand = ""] = OPERATOR.exec(criterion) ?? [];
  if (operand === "") return emptyTest(operator);
  const wanted = wantedValue(operand, date1904);
  if (wanted === DOUBTFUL) return doubtful(operator, operand);
  if (operator === undefined || operator === "=") return equals(wanted);
  if (operator === "<>") {
    const equal = equals(wanted);
    return (value) => !equal(value);
  }
  const holds = ORDERS[operator];
  return (value) => {
    if (typeof value !== typeof wanted || isError(value) || isError(wanted)) return false;
    const order = compare(value, wanted);
    return !isError(order) && holds?.(order) === true;
  };
}

/** `""` also meets empty texts, `"="` only empty cells, `"<>"` everything else; `">"` nothing. */
function emptyTest(operator: string | undefined): Test {
  if (operator === undefined) return (value) => value === null || value === "";
  if (operator === "=") return (value) => value === null;
  if (operator === "<>") return (value) => value !== null;
  throw new CannotCompute("a comparison with nothing");
}

const DOUBTFUL = Symbol("a number in some language editions of Excel");

/**
 * `1月` meets the same text wherever Excel runs. Whether it meets a number, and anything that comes
 * before or after it, depends on the language.
 */
function doubtful(operator: string | undefined, operand: string): Test {
  return (value) => {
    if (typeof value === "string" && (operator ?? "=") === "=") return sameText(value, operand);
    if (typeof value === "string" && operator === "<>") return !sameText(value, operand);
    if (typeof value !== "number" && typeof value !== "string") return operator === "<>";
    throw new CannotCompute("whether the criterion is a number depends on the language of Excel");
  };
}

function wantedValue(operand: string, date1904: boolean): Scalar | typeof DOUBTFUL {
  const word = operand.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  const error = errorNamed(word);
  if (error) return error;
  const number = readNumber(operand, date1904);
  if (number === "doubtful") return DOUBTFUL;
  return number === "none" ? operand : number;
}

function equals(wanted: Scalar): Test {
  if (isError(wanted)) return (value) => isError(value) && value.code === wanted.code;
  if (typeof wanted === "string") {
    const matches = textMatcher(wanted);
    return (value) => typeof value === "string" && matches(value);
  }
  if (typeof wanted !== "number") return (value) => value === wanted;
  // a text of digits counts as its number
  return (value) =>
    value === wanted ||
    (typeof value === "string" && PLAIN_NUMBER.test(value) && Number(value) === wanted);
}
