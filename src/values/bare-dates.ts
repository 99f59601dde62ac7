import { isoDate, lastDay } from "./numbers/calendar";
import { isCostRow } from "./directions/direction";
import { rateWordOf } from "./rate-words";
import { nameIn } from "./name-in";
import { unclear } from "./reasons";
import type { Value, ValueContext } from "./value";

const TIME_ROW = /时效|进度|时间|时限|日期|期限|工期/u;

/** Names of what is counted or measured: 养护里程 of 2021.5 is a length. */
const MEASURED = /(?:数|量|额|值|里程|面积|长度|高度|宽度|规模|占比|比例|比重)$/u;

/** Whether the row's own words speak of time. */
export function isTimeRow(context: ValueContext): boolean {
  return TIME_ROW.test(`${context.level2 ?? ""}${context.name ?? ""}`);
}

/**
 * Dates that are written like numbers: `2021.11`, and on a row about time `2021`, `202112`, `20211231`
 * and (beside a dated target) `11.30`. Money, rates and counts are never dates.
 */
export function readBareDate(
  text: string,
  context: ValueContext,
  options: {
    readonly stored: boolean;
    readonly besideDate: boolean;
    readonly besideMonth?: boolean;
  },
): Value | null {
  if (!/^\d[\d./]*$/u.test(text)) return null;
  const onTime = options.besideDate || isTimeRow(context);
  const name = nameIn(context);
  const isNumber =
    isCostRow(context) || rateWordOf(name) !== null || MEASURED.test(name.replace(/\s+/gu, ""));
  if (isNumber && !options.besideDate) return null;
  const month = /^((?:19|20)\d{2})\.(\d{1,2})$/u.exec(text);
  if (month) return monthOf(text, Number(month[1]), month[2] ?? "", options.stored);
  if (!onTime) return null;
  const whole = /^((?:19|20)\d{2})$/u.exec(text);
  if (whole) return printed(isoDate(Number(whole[1]), 12, 31));
  const joined = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text);
  if (joined) return printed(isoDate(Number(joined[1]), Number(joined[2]), Number(joined[3])));
  const yearAndMonth = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/u.exec(text);
  if (yearAndMonth) return monthOf(text, Number(yearAndMonth[1]), yearAndMonth[2] ?? "", false);
  return options.besideDate || isMonthEnd(text, name)
    ? ofThisYear(text, context.year, options.besideMonth === true)
    : null;
}

const DONE_BY =
  /(?:完[成工]|竣工|验收|支付|拨付|发放|交付|报送|上报|实施|开工|采购|下达|截止).*(?:时间|时限|期限|日期|节点)$/u;

/** 12.31 or 6.30 under 完成时间: the last day of its month, as deadlines are; 6.25 may be hours. */
function isMonthEnd(text: string, name: string): boolean {
  const [, month, day] = /^(0?[1-9]|1[0-2])[./](\d{2})$/u.exec(text) ?? [];
  return Number(day) === lastDay(2023, Number(month)) && DONE_BY.test(name);
}

/** 11.30 beside a dated target, and 11 beside ≤12月. */
function ofThisYear(text: string, year: number | undefined, besideMonth: boolean): Value | null {
  if (year === undefined) return null;
  const [, month, day] = /^(\d{1,2})(?:[./](\d{1,2}))?$/u.exec(text) ?? [];
  if (month === undefined || (day === undefined && !besideMonth)) return null;
  const date = isoDate(year, Number(month), Number(day ?? lastDay(year, Number(month))));
  return date === null ? null : { kind: "deadline", date, yearSource: "form", quantity: null };
}

/** A number loses its last 0, so a stored 2021.1 may be January or October. */
function monthOf(text: string, year: number, digits: string, stored: boolean): Value | null {
  if (stored && digits === "1") return { kind: "unreadable", reason: unclear.monthOrDecimal(text) };
  const month = Number(digits);
  return month >= 1 && month <= 12 ? printed(isoDate(year, month, lastDay(year, month))) : null;
}

function printed(date: string | null): Value | null {
  return date === null ? null : { kind: "deadline", date, yearSource: "printed", quantity: null };
}
