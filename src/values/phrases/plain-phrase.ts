import type { Phrase } from "./understood";
import { byText } from "../by-text";
import { plainDecimal } from "../numbers/exact";
import { operatorAtStart } from "./operators";
import { NO_LEAD } from "./phrase";
import { wholeUnit } from "../units/units";

/** A sign, a number and a unit, with nothing before, between or behind: what most cells hold. */
const PLAIN = /^([≥≤><]=?|=)?(\d{1,7}(?:\.\d{1,12})?)([%‰]|[\u4e00-\u9fff]{1,6})?$/u;

const operatorOf = byText((sign) => operatorAtStart(sign)?.operator ?? null);

/** 12月, 30日 and their like name a time. (A number of eight digits may be a day, so seven are most.) */
const OF_THE_CALENDAR = /[年月日号季]/u;

/**
 * The short way to `≥95%`, `126公里` and `98.5`: exactly what folding the text, looking for blanks,
 * tiers and dates, and `readPhrase` come to for such a text, at a tenth of their time. Null for any
 * other text, which is no statement about it. Takes the text as it stands in the cell.
 */
export function plainPhrase(text: string): Phrase | null {
  const [, sign = "", written, printed = ""] = PLAIN.exec(text) ?? [];
  if (written === undefined) return null;
  const unit = wholeUnit(printed);
  if (printed !== "" && (unit === null || OF_THE_CALENDAR.test(printed))) return null;
  // 1.200人 may be 1,200
  if (unit !== null && /^[1-9]\d{0,2}\.\d{3}$/u.test(written)) return null;
  const operator = operatorOf(sign);
  return {
    lead: operator === null ? NO_LEAD : { ...NO_LEAD, operator },
    number: plainDecimal(written),
    unit,
    unitIn: unit === null ? null : "number",
    about: false,
    remarks: [],
    description: null,
    yuanAssumed: false,
  };
}
