import type { Operator, Side } from "../value";
import { endsHere } from "./phrase-tail";
import type { Measure } from "../units/measures";
import { measureAt } from "../units/measures";
import type { OperatorFound } from "./operators";
import { agree, operatorAtEnd, operatorAtStart } from "./operators";
import { isChangeRate } from "../rate-words";
import { ABOUT_BEFORE, ALMOST, BEYOND, FALLS, LEADS, RISES, VERBS } from "./phrase-words";

/** What was gathered in front of a number. */
export interface Lead {
  readonly operator: Operator | null;
  /** The operator is 达到 or its like. */
  readonly soft: boolean;
  readonly contradiction: boolean;
  readonly about: boolean;
  /** 近 and its like were not quite there, 逾 went beyond. */
  readonly side?: Side;
  readonly band: boolean;
  /** Verb or label that belongs to the number (开展, 优良率); empty when there is none. */
  readonly label: string;
  /** How the label relates: plain words only, a verb, or a label that names the thing. */
  readonly kind: "none" | "verb" | "label";
}

/** A lead with its number, and what follows. */
export interface Opening {
  readonly lead: Lead;
  readonly measure: Measure;
  readonly tail: string;
}

/** Nothing stands in front of the number. */
export const NO_LEAD: Lead = {
  operator: null,
  soft: false,
  contradiction: false,
  about: false,
  band: false,
  label: "",
  kind: "none",
};

/** Signs and words of a band: the number bounds the absolute value. */
const BAND = /^(?:±|\+\/-|\+-|正负)/u;

/** Adds an operator to a lead: a soft one gives way, two that disagree are a contradiction. */
export function withOperator(lead: Lead, found: OperatorFound): Lead {
  if (found.operator === null) return { ...lead, contradiction: true };
  if (lead.operator === null || (lead.soft && !found.soft))
    return { ...lead, operator: found.operator, soft: found.soft };
  if (found.soft) return lead;
  return {
    ...lead,
    operator: lead.operator === "=" ? found.operator : lead.operator,
    contradiction: lead.contradiction || !agree(lead.operator, found.operator),
  };
}

/** Reads from the very start: operators, plain words, verbs, then the number. */
export function openingAtStart(text: string): Opening | null {
  let lead = NO_LEAD;
  let at = 0;
  for (;;) {
    const step = stepAt(text, at, lead);
    if (step === null) break;
    [lead, at] = step;
  }
  const band = BAND.exec(text.slice(at))?.[0];
  if (band !== undefined) {
    lead = { ...lead, band: true };
    at += band.length;
  }
  const measure = measureAt(text, at);
  return measure === null ? null : { lead, measure, tail: text.slice(measure.end) };
}

type Step = readonly [lead: Lead, at: number] | null;

function stepAt(text: string, at: number, lead: Lead): Step {
  const rest = text.slice(at);
  // ± or a number ends the lead; a numeral such as 一 may begin a word of the lead as well
  if (BAND.test(rest) || rest === "") return null;
  if (measureAt(text, at) !== null) return null;
  const found = operatorAtStart(rest);
  if (found !== null) return [withOperator(lead, found), at + found.length];
  const about = ABOUT_BEFORE.find((word) => rest.startsWith(word));
  if (about !== undefined) return [withAbout(lead, about), at + about.length];
  const word = LEADS.find((candidate) => rest.startsWith(candidate));
  const verb = [...RISES, ...FALLS, ...VERBS].find((one) => rest.startsWith(one));
  // 完成值 is a word of its own
  if (verb !== undefined && verb.length >= (word?.length ?? 0)) {
    const done = changedTo(rest, verb);
    return [{ ...lead, label: lead.label + done, kind: "verb" }, at + done.length];
  }
  return word === undefined ? null : [lead, at + word.length];
}

/** 提升至95% says what is reached, 提升5% by how much: the 至 belongs to the verb. */
function changedTo(text: string, verb: string): string {
  const isChange = RISES.includes(verb) || FALLS.includes(verb);
  return verb + (isChange ? (/^[至到]/u.exec(text.slice(verb.length))?.[0] ?? "") : "");
}

/** Adds a word that makes the number only about right: 约, 近, 逾. */
export function withAbout(lead: Lead, word: string): Lead {
  const side = ALMOST.has(word) ? "under" : word === BEYOND ? "over" : undefined;
  return { ...lead, about: true, ...(side === undefined ? {} : { side }) };
}

/** The longest label that may stand in front of a number. */
const LONGEST_LABEL = 30;

/**
 * Reads a label with its number at the end: `优良率95%`, `成本控制在20万元以内`,
 * `7岁以下儿童健康管理率≥85%`. Null where the text is built otherwise.
 */
export function openingAfterLabel(text: string): Opening | null {
  for (let at = 1; at < Math.min(text.length, LONGEST_LABEL); at += 1) {
    if (!couldStart(text, at)) continue;
    const measure = measureAt(text, at);
    if (measure === null) continue;
    // 五至十个 is a range, and 五至 names nothing
    if (BEGUN_RANGE.test(text.slice(0, at))) continue;
    const lead = leadOfLabel(text.slice(0, at));
    if (lead === null) continue;
    const tail = text.slice(measure.end);
    // 完成率-95% joins two words; only a rate of change is ever below zero
    if (/[+-]/u.test(text.charAt(at)) && !isChangeRate(lead.label)) continue;
    if (!endsHere(tail)) continue;
    return { lead, measure, tail };
  }
  return null;
}

const BEGUN_RANGE = /[\d零〇一二两三四五六七八九十百千万亿](?:至|到|[-~—–]+)$/u;

/** No number starts inside another one or inside a name (PM2.5). */
function couldStart(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return !/[\d.,+-]$/u.test(before) && !/[A-Za-z]\d*\.?$/u.test(before) && !/第$/u.test(before);
}

/** Words that only end like 约 and 近. */
const OTHER_WORDS = /(?:[节合契签特制公条履违邀预]约|[附就靠邻远]近)$/u;

function leadOfLabel(written: string): Lead | null {
  let lead = NO_LEAD;
  let label = written;
  for (;;) {
    const band = /(?:±|\+\/-|正负)$/u.exec(label)?.[0];
    const found = band === undefined ? operatorAtEnd(label) : null;
    const about = OTHER_WORDS.test(label)
      ? undefined
      : ABOUT_BEFORE.find((word) => label.endsWith(word));
    const filler = /[:为是在的]$/u.exec(label)?.[0];
    if (band !== undefined) lead = { ...lead, band: true };
    else if (found !== null) lead = withOperator(lead, found);
    else if (about !== undefined) lead = withAbout(lead, about);
    const cut = band?.length ?? found?.length ?? about?.length ?? filler?.length ?? 0;
    if (cut === 0) break;
    label = label.slice(0, label.length - cut);
  }
  return isLabel(label, lead) ? { ...lead, label, kind: "label" } : null;
}

/** Heads of names that are measured, so digits ahead of them belong to the name. */
const MEASURED = /(?:率|度|比例|比重|占比|数|量|时间|时长|面积|金额|成本|里程|浓度)$/u;

/** Whom it is about: 65岁以上老人, 0-6岁儿童, 2021-2022学年. */
const WHO = /\d{1,3}(?:[-~—至到]\d{1,3})?周?岁|(?:19|20)\d{2}(?:[-~—至](?:19|20)?\d{2})?学年/gu;

/** A label names one thing: no sentence marks, no numbers of its own unless an operator follows. */
function isLabel(label: string, lead: Lead): boolean {
  if (/[;。!?≥≤><=≠"'“”]/u.test(label.replace(/[“"][^“”"]{1,8}["”]/gu, ""))) return false;
  if (!/\p{L}/u.test(label)) return false;
  const withoutNames = label
    .replace(/[A-Za-z]+\d+(?:\.\d+)?|\d[A-Z](?=\p{Script=Han})/gu, "")
    .replace(WHO, "");
  // 合格率100%,优良率≥90% names two values
  if (/\d[^,、]*[,、]/u.test(withoutNames)) return false;
  if (/\d/u.test(withoutNames)) return lead.operator !== null && MEASURED.test(label);
  return !/[,、]/u.test(label) && !/(?:第|前|后|每|第前)$/u.test(label);
}
