import { comparisonAtEnd, comparisonAtStart, standsAlone } from "./comparisons";
import type { Comparison, OperatorFound } from "./comparisons";
import type { Base } from "./measured-by";
import { baseAtEnd, baseAtStart } from "./measured-by";
import type { Negation } from "./negations";
import { negationAtEnd, negationsAtStart } from "./negations";
import { WORDS_BEHIND } from "./operator-words";
import type { Operator } from "../value";
import { wholeAtEnd, wholeAtStart } from "./whole-bounds";

export type { OperatorFound };

const unsure = (length: number): OperatorFound => ({ operator: null, length, soft: false });

/** The operator, sign or word, that the text begins with. */
export function operatorAtStart(text: string): OperatorFound | null {
  const whole = wholeAtStart(text);
  if (whole !== null) return whole;
  const found = comparisonAtStart(text);
  if (found === null || !standsAlone(found)) return negatedAtStart(text);
  // a level is measured by nothing: 达到标准5个
  return found.kind === "strict" ? before(found, text.slice(found.length)) : found;
}

/** 12月底, 2021年6月: 不能超过12月底 is a deadline. */
const DATE = /^(?:\d{4}年|\d{1,2}月(?:底|末|初|中|前|[上中下]旬|\d))/u;

function negatedAtStart(text: string): OperatorFound | null {
  for (const negation of negationsAtStart(text)) {
    const rest = text.slice(negation.length);
    const found = comparisonAtStart(rest);
    if (found !== null)
      return DATE.test(rest.slice(found.length))
        ? null
        : before(negated(found, negation, text), rest.slice(found.length));
    // 不得在10次以上: what is negated is not said next to it
    if (/^[\d.±¥]/u.test(rest)) return unsure(negation.length);
  }
  return null;
}

const ROUND: Partial<Record<Operator, Operator>> = { ">": "<=", "<": ">=" };

/**
 * A comparison with the negation ahead of it: 不能超过 is at most. What a negation does to any other
 * word (未达到), or a doubtful negation to any word (不必超过, 不得不低于), is not certain.
 */
function negated(found: Comparison, negation: Negation, text: string): OperatorFound {
  const length = negation.length + found.length;
  const { operator, kind } = found;
  const isBare = kind !== "short" || text.charAt(negation.length - 1) === "不";
  const turns = negation.certain && isBare && kind !== "word" && kind !== "level";
  return turns && operator !== null
    ? { operator: ROUND[operator] ?? null, length, soft: false }
    : unsure(length);
}

const INCLUDED: Partial<Record<Operator, Operator>> = { ">": ">=", "<": "<=" };

/** What may stand between a comparison and its number: 超过（含）10次, 不超过预算的10%. */
function before(found: OperatorFound, rest: string): OperatorFound {
  const mark = /^\(含(?:本数)?\)/u.exec(rest)?.[0] ?? "";
  // behind a strict word only a negation makes a bound that includes its number
  const base = baseAtStart(rest, /^[<>]=$/u.test(found.operator ?? ""));
  return mark === "" ? measuredBy(found, base) : withIncluded(found, mark);
}

function withIncluded(found: OperatorFound, mark: string): OperatorFound {
  if (mark === "" || found.operator === null) return found;
  const operator = INCLUDED[found.operator] ?? found.operator;
  return { ...found, operator, length: found.length + mark.length };
}

/** 高于上年5%: five more, or more than five? Only 不超过预算的10% is certain. */
function measuredBy(found: OperatorFound, { words, says }: Base): OperatorFound {
  const operator = says === "unknown" ? null : found.operator;
  return { ...found, operator, length: found.length + words.length };
}

/** The operator that a label ends with: `满意度≥`, `成本控制在`. */
export function operatorAtEnd(label: string): OperatorFound | null {
  const mark = /\(含(?:本数)?\)$/u.exec(label)?.[0] ?? "";
  const text = label.slice(0, label.length - mark.length);
  const base = baseAtEnd(text);
  const found = wholeAtEnd(text) ?? comparedAtEnd(text.slice(0, text.length - base.words.length));
  return found === null ? null : measuredBy(withIncluded(found, mark), base);
}

function comparedAtEnd(text: string): OperatorFound | null {
  const found = comparisonAtEnd(text);
  const ahead = text.slice(0, text.length - (found?.length ?? 0));
  const negation = negationAtEnd(ahead);
  if (found === null) return negation === null ? null : unsure(negation.length);
  if (negation !== null)
    return negated(found, negation, text.slice(ahead.length - negation.length));
  return standsAlone(found) ? found : null;
}

/** The operator that follows a number: 以上, （含）以上, （上限）, 内 unless it begins a word (内部). */
export function operatorBehind(text: string): OperatorFound | null {
  const inside = /^\(([^()]{1,10})\)/u.exec(text)?.[1];
  if (inside === undefined) return wordBehind(text) ?? negatedBehind(text);
  const found = wordBehind(inside) ?? negatedBehind(inside);
  return found?.length === inside.length
    ? { ...found, length: inside.length + 2 }
    : wordBehind(text);
}

function wordBehind(text: string): OperatorFound | null {
  const included = /^(?:\(含\)|含)(?=以|及以|及其以|或以)/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(included);
  // 10万+, 90%+
  if (/^\+(?=$|[(。,;])/u.test(rest)) return { operator: ">=", length: included + 1, soft: false };
  const found = WORDS_BEHIND.find(({ word }) => rest.startsWith(word));
  if (found !== undefined)
    return { operator: found.operator, length: included + found.word.length, soft: false };
  return /^内(?![部容涝外业地含设陆科分])/u.test(rest)
    ? { operator: "<=", length: included + 1, soft: false }
    : null;
}

/** 10次,不得超过: a bound said after its number, and nothing after that. (不到 only says which side.) */
function negatedBehind(text: string): OperatorFound | null {
  const mark = text.startsWith(",") ? 1 : 0;
  const rest = text.slice(mark);
  const plain = comparisonAtStart(rest);
  const found = plain === null || !standsAlone(plain) ? negatedAtStart(rest) : null;
  return found?.length === rest.length ? { ...found, length: text.length } : null;
}

/** Whether two operators can stand in one target: 不低于95%以上 can, ≥5%以内 cannot. */
export function agree(one: Operator, other: Operator): boolean {
  return one === other || one === "=" || other === "=" || one.charAt(0) === other.charAt(0);
}
