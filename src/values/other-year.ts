import { said } from "../language/said";
import { nameIn } from "./name-in";
import { normalise } from "./normalise";
import { withDigits } from "./points-in-time";
import type { Value, ValueContext } from "./value";

/** A longer text is a report, and names years for many reasons. */
const LONGEST = 120;

const YEAR =
  "(?<![\\d较比与同]|[高低多少大小优]于)(?<year>20\\d{2})(?:年度?(?:全年)?(?:\\d{1,2}月(?:份|\\d{1,2}[日号])?|第?[一二三四1-4]季度|[上下]半年)?年?[底末内初]?(?:[以之]?前)?|[./-]\\d{1,2}(?:[./-]\\d{1,2})?)";
const DONE =
  "(?:已|共|均|实际|累计|全部|按[时期]|顺利){0,4}(?:完成|实现|达|建成|完工|竣工|(?:开展|举办|组织|培训|新增|发放|支付|拨付|投入)\\p{Script=Han}{0,3}\\d)";
/** 2022年8个, 2022年底完成8个, 8个（2022年）: the time of the number, where 2022年毕业生 and 较2022年 are none. */
const TIME = new RegExp(`${YEAR}(?=\\d|[,;:。)、]|$|${DONE})`, "u");

/** 三年累计, “十四五”: promised for several years. */
const SEVERAL = /[两三四五]年(?:内|共|累计|总)|十[三四五]五|规划期|历年|跨年/u;

/**
 * An actual that says that it was done in another year than the form's (2022年完成8个 in a form of 2023):
 * it counts, and is asked about. Not where the row's own words name that year, or several years.
 */
export function saidOfYear(
  actual: Value,
  written: string,
  promised: string,
  context: ValueContext,
): Value {
  if (actual.kind !== "quantity" || context.year === undefined) return actual;
  if (written.length > LONGEST) return actual;
  const own = String(context.year);
  const text = withDigits(normalise(written));
  const year = TIME.exec(text)?.groups?.["year"];
  if (year === undefined || reaches(yearsOf(text), own)) return actual;
  const row = `${normalise(promised)} ${nameIn(context)}`;
  const promisedYears = yearsOf(row);
  const isSeveral = promisedYears.size > 1 || SEVERAL.test(row);
  if (isSeveral || promisedYears.has(year)) return actual;
  return { ...actual, assumptions: [...actual.assumptions, ofOtherYear(written, year, own)] };
}

const yearsOf = (text: string): ReadonlySet<string> =>
  new Set(text.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? []);

/** Whether the years of a text hold the given one, or lie on both sides of it (2021-2024年). */
function reaches(years: ReadonlySet<string>, year: string): boolean {
  const all = [...years];
  return years.has(year) || (all.some((one) => one < year) && all.some((one) => one > year));
}

const ofOtherYear = (text: string, year: string, own: string): ReturnType<typeof said> =>
  said(
    "完成值“{text}”写的是 {year} 年，本表是 {own} 年度，按本年完成计算；请核对年份。",
    "The actual “{text}” is of {year}, the form of {own}; it is counted for this year. Check the year.",
    { text, year, own },
  );
