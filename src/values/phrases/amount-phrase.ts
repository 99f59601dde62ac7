import type { Said } from "../../language/said";
import { Exact } from "../numbers/exact";
import type { Measure } from "../units/measures";
import { measuresIn } from "../units/measures";
import type { Lead, Opening } from "./phrase";
import { openingAfterLabel, openingAtStart, withOperator } from "./phrase";
import { jointOf, readTail } from "./phrase-tail";
import { HOURS, NAMES_WITH_NUMBERS, NO_UNITS } from "./phrase-words";
import type { OperatorFound } from "./operators";
import { operatorAtEnd, operatorBehind } from "./operators";
import { unclear } from "../reasons";
import { SPELLINGS } from "../units/unit-table";
import { isCounted, isNamed } from "./numbered-names";
import { perUnit } from "./per-unit";
import { sideOf, type Phrase } from "./understood";

/** A phrase, or why a text that looks like one cannot be read, or null for plain words. */
export type PhraseOutcome = Phrase | { readonly unclear: Said } | null;

/** 2021年度培训100人: the year is the period evaluated, no part of the value. */
const OWN_YEAR = /^(?:(?:19|20)\d{2}年(?:度|全年)?|一年内?)(?=\D*[\d一二两三四五六七八九十])/u;

const QUOTES = /^["'`“”‘’《]+(?=[≥≤><=\d])|["'`“”‘’》]+$/gu;

/** 5%(±), 20(≤): the sign in brackets behind the number that it belongs before. */
const SIGN_BEHIND = /^([^()≥≤><=±]*\d[^()≥≤><=±]*)(?:\(([≥≤><=±]|\+\/?-|正负)\)|(±))$/u;

/** Reads one quantity out of normalised text. Never throws. */
export function readPhrase(text: string): PhraseOutcome {
  const body = text.replace(OWN_YEAR, "").replace(SIGN_BEHIND, "$2$3$1");
  if (/^\([+-]?[\d.,]+%?\)$/u.test(body)) return { unclear: unclear.bracketed(text) };
  if (/^[–—―─~][\d.]/u.test(body)) return { unclear: unclear.leadingStroke(text) };
  if (HOURS.test(body)) return null;
  return perUnit(body) ?? readBody(body.replace(QUOTES, ""));
}

function readBody(text: string): PhraseOutcome {
  const labelled = openingAfterLabel(text);
  // 满意度≥90%, 7岁以下儿童健康管理率≥85%: what stands before the sign is a name, digits and all
  const named =
    labelled !== null && (SIGN_AFTER_WORD.test(text) || /\d/u.test(labelled.lead.label));
  const opening = named ? labelled : openingAtStart(text);
  const outcome = opening === null ? null : finish(text, opening);
  return outcome ?? (labelled === null ? null : finish(text, labelled));
}

const SIGN_AFTER_WORD = /\p{Script=Han}[≥≤><=]+[^≥≤><=]+$/u;

/** 12所学校（其中新建2所）: a part of it. */
const PART = /\((?:其中|包括|含(?!本数)\p{Script=Han})[^()]+\)$/u;

function finish(text: string, opening: Opening): PhraseOutcome {
  const { measure } = opening;
  const part = PART.exec(opening.tail)?.[0] ?? "";
  const before = readTail(opening.tail.slice(0, opening.tail.length - part.length));
  const tail =
    part === "" ? before : { ...before, remarks: [...before.remarks, part.slice(1, -1)] };
  const lead = tail.operators.reduce(withOperator, opening.lead);
  if (lead.contradiction) return { unclear: unclear.contradiction(text) };
  const joint = jointOf(opening.tail);
  if (joint === "ratio" || joint === "product") return { unclear: unclear[joint](text) };
  if (joint === "range") return symmetricBand(text, opening) ?? { unclear: unclear.range(text) };
  const base = {
    lead,
    number: measure.number,
    about: lead.about || tail.about || measure.vague,
    ...sideOf(lead, tail, measure),
    remarks: tail.remarks,
    yuanAssumed: false,
  };
  if (tail.rest === "") {
    if (isBareAfterLabel(lead, measure)) return null;
    return { ...base, ...own(measure), description: lead.label === "" ? null : lead.label };
  }
  return described(text, base, measure, tail.rest);
}

function own(measure: Measure): Pick<Phrase, "unit" | "unitIn"> {
  return { unit: measure.unit, unitIn: measure.unit === null ? null : "number" };
}

/** 方案1, 村3: a number at the end of a label is a value only where the label asks for one. */
function isBareAfterLabel(lead: Lead, measure: Measure): boolean {
  return (
    lead.kind === "label" &&
    lead.operator === null &&
    measure.unit === null &&
    !/(?:率|度|比例|比重|占比|数|量|额|成本|面积)$/u.test(lead.label)
  );
}

/** `-5%~5%` bounds the absolute value as ±5% does. */
function symmetricBand(text: string, opening: Opening): Phrase | null {
  const [second] = measuresIn(opening.tail.replace(/^[^\d]*/u, ""));
  if (second === undefined || !/^-/u.test(opening.measure.number)) return null;
  const same = new Exact(second.number).eq(opening.measure.number.slice(1));
  if (!same || opening.lead.operator !== null || !/[~至到—-][+]?\d[^~]*$/u.test(text)) return null;
  return {
    lead: { ...opening.lead, band: true },
    number: second.number,
    ...own(second),
    about: false,
    remarks: [],
    description: null,
    yuanAssumed: false,
  };
}

type Base = Omit<Phrase, "unit" | "unitIn" | "description">;

/** A number with words glued to it: ≥95保证办案完成度, 14我单位共14名书记员, 2次宣传. */
function described(text: string, base: Base, measure: Measure, rest: string): PhraseOutcome {
  const { lead } = base;
  if (lead.kind === "label") return null;
  const unknown = measure.unit === null ? (latinUnit(base, rest) ?? shortUnit(text, rest)) : null;
  if (unknown !== null) {
    const bound = unknown.behind === null ? lead : withOperator(lead, unknown.behind);
    if (bound.contradiction) return { unclear: unclear.contradiction(text) };
    return {
      ...base,
      lead: bound,
      unit: unknown.unit,
      unitIn: "number",
      description: lead.label || null,
    };
  }
  const numbers = measuresIn(rest);
  const again = numbers.find((other) => new Exact(other.number).eq(measure.number));
  const others = numbers.filter((other) => other !== again && !other.inWords);
  const bounded = numbers.some((other) => other !== again && boundedBefore(rest, other));
  if (bounded) return { unclear: unclear.range(text) };
  if (measure.unit === null && /^[,丶]\d/u.test(rest)) return { unclear: unclear.unknown(text) };
  if (isNamed(measure, rest)) return withDescription(base, measure, rest, undefined);
  if (isSeveral(measure, rest, numbers, others)) {
    return { unclear: unclear.several([measure, ...numbers].map(print)) };
  }
  if (!/^[\p{Script=Han}A-Za-z“"《,;、]/u.test(rest)) return { unclear: unclear.unknown(text) };
  if (isPlainWords(text, base, measure, rest, again)) return null;
  return withDescription(base, measure, rest, again);
}

/** 大于3小于5, ≥3且≤5: a second bound makes a range. */
function boundedBefore(rest: string, other: Measure): boolean {
  return (
    !/[,;、/]/u.test(rest.slice(0, other.start)) &&
    operatorAtEnd(rest.slice(0, other.start)) !== null
  );
}

const print = (measure: Measure): string => `${measure.number}${measure.unit ?? ""}`;

/** ≥0.14MPa, 0.5NTU: letters behind a bound or a decimal are no name (5G, 4K, 1080P). */
function latinUnit({ lead, number }: Base, rest: string): UnknownUnit | null {
  const isMeasured = lead.operator !== null || number.includes(".");
  return isMeasured && /^[A-Za-z]{2,5}(?:\/[A-Za-z\d]{1,3})?$/u.test(rest)
    ? { unit: rest, behind: null }
    : null;
}

/** A unit that is not known here, and the bound behind it. */
interface UnknownUnit {
  readonly unit: string;
  readonly behind: OperatorFound | null;
}

/** A short word that is all that follows a number, or all but a bound: 5桌, 5桌以上. */
function shortUnit(text: string, rest: string): UnknownUnit | null {
  if (NAMES_WITH_NUMBERS.test(text)) return null;
  if (NO_UNITS.some((word) => rest.startsWith(word))) return null;
  for (const length of [1, 2]) {
    const unit = rest.slice(0, length);
    const after = rest.slice(length);
    const behind = after === "" ? null : operatorBehind(after);
    const isAll = after === "" || behind?.length === after.length;
    if (isAll && new RegExp(`^\\p{Script=Han}{${String(length)}}$`, "u").test(unit))
      return { unit: SPELLINGS[unit] ?? unit, behind };
  }
  return null;
}

/** A second number beside one that is complete in itself, or one set apart by a mark. */
function isSeveral(
  measure: Measure,
  rest: string,
  numbers: readonly Measure[],
  others: readonly Measure[],
): boolean {
  const apart = /^[,;、+\s①-⑳\d]/u.test(rest) && numbers.length > 0;
  return apart || (measure.unit !== null && others.length > 0);
}

/** 5G网络, 三次产业, 3级甲等: the number is part of a name and promises nothing. */
function isPlainWords(
  text: string,
  { lead }: Base,
  measure: Measure,
  rest: string,
  again: Measure | undefined,
): boolean {
  if (lead.operator !== null) return false;
  // 2022年秋季学期开学前: no number of years
  if (measure.unit === "年" && /^(?:19|20)\d{2}$/u.test(measure.number)) return true;
  if (NAMES_WITH_NUMBERS.test(text)) return true;
  if (measure.inWords) return lead.kind !== "verb";
  // 3项A类课题 are three, 3A景区 is a name
  if (/^[A-Za-z]/u.test(rest)) return !isCounted(measure.unit);
  const loose = lead.kind === "verb" || measure.unit !== null;
  return loose && again === undefined && (rest.length > 16 || /[,;。、]/u.test(rest));
}

function withDescription(
  base: Base,
  measure: Measure,
  rest: string,
  again: Measure | undefined,
): Phrase {
  const before = again === undefined ? null : operatorAtEnd(rest.slice(0, again.start));
  const lead = before === null ? base.lead : withOperator(base.lead, before);
  const unit = measure.unit ?? again?.unit ?? null;
  const unitIn = measure.unit !== null ? "number" : unit === null ? null : "description";
  const restated = again !== undefined && before !== null && again.end === rest.length;
  const words = restated ? rest.slice(0, again.start - before.length) : rest;
  const description = `${lead.label}${words}`;
  return { ...base, lead, unit, unitIn, description: description === "" ? null : description };
}
