import { sideOf, type Phrase } from "./understood";
import { dimensionOf } from "../units/convert";
import { measureAt } from "../units/measures";
import { NO_LEAD, withAbout, withOperator, type Lead } from "./phrase";
import { endsHere, readTail } from "./phrase-tail";
import { ABOUT_BEFORE, VERBS } from "./phrase-words";
import { readChineseNumeral } from "../numbers/numerals";
import { operatorAtStart } from "./operators";
import { thingAt } from "../units/units";

/** Words between the thing and its price: 每亩补助300元, 每人每月发放500元. */
const BETWEEN =
  /^(?:补助|补贴|标准|奖补|奖励|成本|造价|单价|价格|投入|发放|支付|为|按|给予|资金|经费|平均|元|不|:)*/u;

/** 半年一次, 一周两次. (一季度一次 may be in the first quarter, 一月 be January.) */
const WITHOUT_EVERY =
  /^(?:一(个月|周|学期|天)|(半年))(?=(?:不少于|至少|开展|组织|举办)*[\d一二两三四五六七八九十]+[次回场])/u;

/** 每两周, 每3个月: a period of several. */
const SEVERAL = /^(?:\d{1,2}|[两二三四五六七八九十])(?=个?(?:年|月|季度|学期)|周|天|日)/u;

/**
 * A number for each of something, written the other way round: `每亩300`, `每人每月500元`,
 * `每月1次` are 元/亩, 元/人·月, 次/月. The year is the period evaluated (每年2次 is 2次). Null for
 * anything else.
 */
export function perUnit(written: string): Phrase | null {
  const text = written.replace(/^平均(?=每)/u, "").replace(WITHOUT_EVERY, "每$1$2");
  const things: string[] = [];
  let at = 0;
  while (text.charAt(at) === "每") {
    const several = SEVERAL.exec(text.slice(at + 1))?.[0] ?? "";
    const found = thingAt(text, at + 1 + several.length);
    if (found === null) return null;
    const times = several === "" ? "" : (readChineseNumeral(several) ?? several);
    things.push(`${times}${found.unit.replace(/^个(?=月|季度)/u, "")}`);
    at = found.end;
  }
  if (things.length === 0) return null;
  const between = betweenOf(text, at);
  const measure = measureAt(text, between.end);
  if (measure === null || !endsHere(text.slice(measure.end))) return null;
  return allowance(things, between.lead, measure, text.slice(measure.end));
}

function betweenOf(text: string, at: number): { readonly lead: Lead; readonly end: number } {
  const end = at + numberIn(text.slice(at));
  const lead = leadOf(text.slice(at, end));
  return lead === null ? { lead: NO_LEAD, end: text.length } : { lead, end };
}

/** The bound that the words between the thing and its number set; null for any other words. */
function leadOf(words: string): Lead | null {
  let lead = NO_LEAD;
  for (let rest = words; rest !== "";) {
    const found = operatorAtStart(rest);
    if (found !== null) lead = withOperator(lead, found);
    const about = found === null ? ABOUT_BEFORE.find((word) => rest.startsWith(word)) : undefined;
    if (about !== undefined) lead = withAbout(lead, about);
    const done = about ?? VERBS.find((verb) => rest.startsWith(verb));
    const cut = found?.length ?? (BETWEEN.exec(rest)?.[0] || done)?.length ?? 0;
    if (cut === 0) return null;
    rest = rest.slice(cut);
  }
  return lead;
}

/** Where the first number begins, in digits or in words (每季度不少于一次); 0 where none does. */
function numberIn(text: string): number {
  const digits = /[\d¥±]/u.exec(text)?.index ?? text.length;
  const inWords = Array.from({ length: digits }, (_, at) => at).find(
    (at) => measureAt(text, at) !== null,
  );
  return inWords ?? (digits === text.length ? 0 : digits);
}

function allowance(
  things: readonly string[],
  before: Lead,
  measure: { readonly number: string; readonly unit: string | null; readonly vague: boolean },
  after: string,
): Phrase | null {
  const kind = dimensionOf(measure.unit);
  const isBare = kind === null || kind === "count";
  const onlyPeriods = things.every((thing) =>
    /^(?:年|半年|季度|月|旬|周|天|学期|学年)$/u.test(thing),
  );
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
    about: lead.about || tail.about || measure.vague,
    ...sideOf(lead, tail, measure),
    remarks: tail.remarks,
    description: null,
    yuanAssumed: isBare,
  };
}
