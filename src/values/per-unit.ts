import type { Phrase } from "./amount-phrase";
import { dimensionOf } from "./convert";
import { measureAt } from "./measures";
import { NO_LEAD, withOperator, type Lead } from "./phrase";
import { endsHere, readTail } from "./phrase-tail";
import { operatorAtEnd } from "./operators";
import { unitAt } from "./units";

/** Words between the thing and its price: 每亩补助300元, 每人每月发放500元. */
const BETWEEN =
  /^(?:补助|补贴|标准|奖补|奖励|成本|造价|单价|价格|投入|发放|支付|为|按|给予|资金|经费|元|不|:)*/u;

/**
 * A number for each of something, written the other way round: `每亩300`, `每人每月500元`,
 * `每月1次` are 元/亩, 元/人·月, 次/月. The year is the period evaluated (每年2次 is 2次). Null for
 * anything else.
 */
export function perUnit(text: string): Phrase | null {
  const things: string[] = [];
  let at = 0;
  while (text.charAt(at) === "每") {
    const found = unitAt(text, at + 1);
    if (found === null) return null;
    things.push(found.unit.replace(/^个(?=月|季度)/u, ""));
    at = found.end;
  }
  if (things.length === 0) return null;
  const between = betweenOf(text, at);
  const measure = measureAt(text, between.end);
  if (measure === null || !endsHere(text.slice(measure.end))) return null;
  return allowance(things, between.lead, measure, text.slice(measure.end));
}

function betweenOf(text: string, at: number): { readonly lead: Lead; readonly end: number } {
  const number = /[\d¥±]/u.exec(text.slice(at));
  const end = at + (number?.index ?? 0);
  const words = text.slice(at, end);
  const found = operatorAtEnd(words);
  const label = found === null ? words : words.slice(0, words.length - found.length);
  const isPlain = BETWEEN.exec(label)?.[0] === label;
  if (!isPlain) return { lead: NO_LEAD, end: text.length };
  return { lead: found === null ? NO_LEAD : withOperator(NO_LEAD, found), end };
}

function allowance(
  things: readonly string[],
  before: Lead,
  measure: { readonly number: string; readonly unit: string | null; readonly vague: boolean },
  after: string,
): Phrase | null {
  const kind = dimensionOf(measure.unit);
  const isBare = kind === null || kind === "count";
  const onlyPeriods = things.every((thing) => /^(?:年|月|天|周|季度)$/u.test(thing));
  // every year is what the form evaluates: 每年2次 is 2次; every month a bare number is no money
  if (things.every((thing) => thing === "年") || (isBare && onlyPeriods)) return null;
  const tail = readTail(after);
  const lead = tail.operators.reduce(withOperator, before);
  const unit = isBare ? `${measure.unit ?? ""}元` : (measure.unit ?? "元");
  return {
    lead,
    number: measure.number,
    unit: `${unit}/${things.join("·").replace(/\//gu, "·")}`,
    unitIn: "number",
    about: tail.about || measure.vague,
    remarks: tail.remarks,
    description: null,
    yuanAssumed: isBare,
  };
}
