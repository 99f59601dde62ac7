import { printValue } from "../../values";
import type { Direction, Operator, Quantity } from "../../values/value";

/** The operators of the two directions, strict ones staying strict. */
const TURNED: Readonly<Record<Direction, Readonly<Record<Operator, Operator>>>> = {
  forward: { ">=": ">=", ">": ">", "<=": ">=", "<": ">", "=": ">=" },
  reverse: { ">=": "<=", ">": "<", "<=": "<=", "<": "<", "=": "<=" },
};
const SIGN: Readonly<Record<Operator, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
};

/** Comparison signs as people type them, of either width. */
const SIGNS = /[≥≤≧≦⩾⩽><＞＜﹥﹤=＝﹦═]+/u;
const NUMBERS = /[\d０-９]+(?:[.．][\d０-９]+)?/gu;

/** Words of the 指标性质 column that say a direction, in pairs. */
const NATURE_WORDS: readonly (readonly [forward: string, reverse: string])[] = [
  ["越大越好", "越小越好"],
  ["正向", "反向"],
  ["正向", "逆向"],
  ["正向", "负向"],
  ["正", "反"],
  ["正", "逆"],
];

/** The sign that says the direction, as strict as the target's own operator. */
export function signOf(direction: Direction, target: Quantity): string {
  return SIGN[TURNED[direction][target.operator]];
}

/**
 * How a target's cell may say the direction, the text nearest to what stands there first. Which of
 * them reads as meant is for the reader of values to say.
 */
export function turnedTexts(text: string, target: Quantity, direction: Direction): string[] {
  const sign = signOf(direction, target);
  const operator = TURNED[direction][target.operator];
  const rewritten =
    printValue({ ...target, operator, explicit: true }) + (target.description ?? "");
  const texts = SIGNS.test(text)
    ? [text.replace(SIGNS, sign), rewritten]
    : [sign + text, ...beforeNumbers(text, sign), rewritten];
  return [...new Set(texts)];
}

/** How a 指标性质 cell may say the direction; empty where it says something else (约束性). */
export function turnedNatures(text: string, target: Quantity, direction: Direction): string[] {
  const bare = text.trim();
  if (bare === "" || SIGNS.exec(bare)?.[0] === bare) return [signOf(direction, target)];
  const side = direction === "forward" ? 0 : 1;
  return NATURE_WORDS.filter((pair) => bare.startsWith(pair[1 - side] ?? "")).map((pair) =>
    bare.replace(pair[1 - side] ?? "", pair[side] ?? ""),
  );
}

/** 指标1：100% → 指标1：≤100%: the sign may belong before any of the numbers. */
function beforeNumbers(text: string, sign: string): string[] {
  return [...text.matchAll(NUMBERS)].map(
    ({ index }) => text.slice(0, index) + sign + text.slice(index),
  );
}
