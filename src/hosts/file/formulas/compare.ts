import { CannotCompute, isError, type ErrorValue, type Scalar } from "./value";

/** Excel sorts numbers before texts before booleans. */
const RANKS = { number: 0, string: 1, boolean: 2 } as const;

type Comparable = number | string | boolean;

/** Texts are the same regardless of case. */
export function sameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/**
 * Which of two values is the lesser: negative, zero or positive, or the first error of the two. An
 * empty cell equals 0, an empty text and FALSE. Throws CannotCompute where the order of two texts
 * depends on the language of Excel, as it does for Chinese.
 */
export function compare(a: Scalar, b: Scalar): number | ErrorValue {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  return typeof left === typeof right
    ? compareAlike(left, right)
    : RANKS[kindOf(left)] - RANKS[kindOf(right)];
}

function compareAlike(left: Comparable, right: Comparable): number {
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return Number(left) - Number(right);
}

function kindOf(value: Comparable): keyof typeof RANKS {
  return typeof value === "number" ? "number" : typeof value === "string" ? "string" : "boolean";
}

/** What an empty cell counts as beside another value. */
function blankLike(other: Scalar): Comparable {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/** Whether two values are equal, without asking for an order. */
export function areEqual(a: Scalar, b: Scalar): boolean | ErrorValue {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === "string" && typeof right === "string") return sameText(left, right);
  return left === right;
}

const LETTERS_AND_DIGITS = /^[0-9A-Za-z ]*$/;

function compareTexts(a: string, b: string): number {
  if (sameText(a, b)) return 0;
  if (a === "" || b === "") return a.length - b.length;
  if (!LETTERS_AND_DIGITS.test(a) || !LETTERS_AND_DIGITS.test(b)) {
    throw new CannotCompute("the order of these texts depends on the language of Excel");
  }
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}
