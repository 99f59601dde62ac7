import type { OperatorWord } from "./operator-words";
import { WORDS_BEFORE } from "./operator-words";
import type { Operator } from "../value";

/** Comparison signs after `normalise`; a repeated sign (≥≥) is the sign itself. */
const SIGNS: Readonly<Record<string, Operator>> = {
  "≥": ">=",
  ">=": ">=",
  "=>": ">=",
  "≥=": ">=",
  "=≥": ">=",
  ">≥": ">=",
  "≥>": ">=",
  "≤": "<=",
  "<=": "<=",
  "=<": "<=",
  "≤=": "<=",
  "=≤": "<=",
  "<≤": "<=",
  "≤<": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
};

/** An operator found in text; `operator` is null for signs that make no sense together (≥≤). */
export interface OperatorFound {
  readonly operator: Operator | null;
  readonly length: number;
  /** 达到, 保持在: of an actual it says no bound, and beside a bound it adds nothing. */
  readonly soft: boolean;
}

function signs(run: string): OperatorFound {
  const single = run.length === 1 ? SIGNS[run] : undefined;
  if (single !== undefined) return { operator: single, length: 1, soft: false };
  const once = run.replace(/(.)\1+/gu, "$1");
  return { operator: SIGNS[once] ?? null, length: run.length, soft: false };
}

/** Something that compares, and whether a negation turns it round, or it needs one to compare. */
export interface Comparison extends OperatorFound {
  readonly kind: OperatorWord["kind"];
}

/** The sign or word of comparison that the text begins with, whatever stands ahead. */
export function comparisonAtStart(text: string): Comparison | null {
  const run = /^[≥≤><=]+/u.exec(text)?.[0];
  if (run !== undefined) return { ...signs(run), kind: "strict" };
  const word = WORDS_BEFORE.find((one) => text.startsWith(one.word));
  // 超额, 超计划
  return word === undefined || (word.word === "超" && !/^超\d/u.test(text)) ? null : worded(word);
}

function worded({ word, operator, soft, kind }: OperatorWord): Comparison {
  return { operator, length: word.length, soft, kind };
}

/** Whether it compares without a negation ahead. */
export const standsAlone = ({ kind }: Comparison): boolean => kind === "word" || kind === "strict";

/** The sign or word of comparison that the text ends with. */
export function comparisonAtEnd(text: string): Comparison | null {
  const run = /[≥≤><=]+$/u.exec(text)?.[0];
  if (run !== undefined) return { ...signs(run), kind: "strict" };
  const word = WORDS_BEFORE.find((one) => text.endsWith(one.word));
  // 送达, 到达 are verbs of their own, 赶超 is one too
  const isVerb = /[送到抵传直转表发下]达$|[赶反中英高]超$/u.test(text);
  return word === undefined || isVerb ? null : worded(word);
}
