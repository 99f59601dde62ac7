import { lastDay } from "./numbers/calendar";
import { readChineseNumeral } from "./numbers/numerals";
import { unitAt } from "./units/units";

/** A period or day named in text. `year` is null where none is printed. */
export interface PointInTime {
  readonly year: number | null;
  readonly month: number;
  /** Null stands for the month's last day. */
  readonly day: number | null;
  readonly length: number;
  /** How much of the calendar it names; before a month or a year is unclear, before a day is not. */
  readonly names: "day" | "end" | "month" | "quarter" | "half" | "year";
  /** Nothing but a number (2021.11, 20211231), which may mean itself. */
  readonly bare: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Named = Omit<PointInTime, "year" | "length" | "bare">;

/** 2022年; 22年 only ahead of a month. */
const YEAR = "(?:(?<year>(?:19|20)\\d{2}|[12]\\d(?=年\\d{1,2}月))年(?:度|份)?)?";
const THIS_YEAR = "(?:当年|本年度?|今年)?";
const quarterEnd = (sign: string | undefined): number => 3 * "一二三四".indexOf(sign ?? "");

const number = (text: string | undefined): number => Number(text ?? "0");
const inMonth = (third: string | undefined): number | null =>
  third === "上旬" ? 10 : third === "中旬" ? 20 : third === "中" ? 15 : null;

/** The ways to name a time, tried in order. */
const WAYS: readonly (readonly [RegExp, (groups: Groups) => Named])[] = [
  [
    new RegExp(
      `^${YEAR}${THIS_YEAR}(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]?(?:[012]?\\d(?:时|点|:\\d{2}))?(?!\\d)`,
      "u",
    ),
    (g) => ({ month: number(g["month"]), day: number(g["day"]), names: "day" }),
  ],
  [
    /^(?<year>(?:19|20)\d{2})(?<sep>[./-])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d)日?(?: \d{1,2}:\d{2}(?::\d{2})?)?/u,
    (g) => ({ month: number(g["month"]), day: number(g["day"]), names: "day" }),
  ],
  // 22.12.20: no number has two points
  [
    /^(?<year>1[5-9]|2\d)\.(?<month>0?[1-9]|1[0-2])\.(?<day>0?[1-9]|[12]\d|3[01])(?![\d.])日?/u,
    (g) => ({ month: number(g["month"]), day: number(g["day"]), names: "day" }),
  ],
  [
    /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d)日?/u,
    (g) => ({ month: number(g["month"]), day: number(g["day"]), names: "day" }),
  ],
  [
    new RegExp(`^${YEAR}${THIS_YEAR}(?<month>\\d{1,2})月份?(?<part>底|末|上旬|中旬|下旬|中)?`, "u"),
    (g) => ({
      month: number(g["month"]),
      day: inMonth(g["part"]),
      names: g["part"] === undefined ? "month" : "end",
    }),
  ],
  [
    /^(?<year>(?:19|20)\d{2})[./-](?<month>\d{1,2})(?![\d./]|-\d{1,2}(?!\d))(?<part>月?(?:底|末))?/u,
    (g) => ({
      month: number(g["month"]),
      day: null,
      names: g["part"] === undefined ? "month" : "end",
    }),
  ],
  [
    new RegExp(`^${YEAR}${THIS_YEAR}第?(?<quarter>[一二三四])季度(?<part>底|末)?`, "u"),
    (g) => ({
      month: quarterEnd(g["quarter"]) + 3,
      day: null,
      names: g["part"] === undefined ? "quarter" : "end",
    }),
  ],
  [
    new RegExp(`^${YEAR}${THIS_YEAR}(?<half>[上下])半年(?<part>底|末)?`, "u"),
    (g) => ({
      month: g["half"] === "上" ? 6 : 12,
      day: null,
      names: g["part"] === undefined ? "half" : "end",
    }),
  ],
  [
    /^(?<year>(?:19|20)\d{2}|2\d(?=年年?底))年?(?:度)?(?:年)?(?<part>底|末|终|内)/u,
    () => ({ month: 12, day: null, names: "end" }),
  ],
  [/^(?<year>(?:19|20)\d{2})年(?:度)?(?:全年)?/u, () => ({ month: 12, day: null, names: "year" })],
  [
    /^(?:(?:当年|本年度?|今年)?(?:年底|年末|年终|年内)|(?:当年|本年)(?:底|末|内))/u,
    () => ({ month: 12, day: null, names: "end" }),
  ],
  [
    /^(?:本年度|当年度|年度|当年|本年|全年|今年)内?/u,
    () => ({ month: 12, day: null, names: "year" }),
  ],
];

/** The time that the text begins with, or null. Takes normalised text with digits for numerals. */
export function pointAtStart(text: string): PointInTime | null {
  for (const [pattern, read] of WAYS) {
    const found = pattern.exec(text);
    if (found === null || isAmount(text, found[0].length)) continue;
    const groups: Groups = found.groups ?? {};
    const printed = groups["year"] === undefined ? null : number(groups["year"]);
    const year = printed !== null && printed < 100 ? 2000 + printed : printed;
    const named = read(groups);
    const bare = /^\d+(?:\.\d+)?$/u.test(found[0]);
    return { year, length: found[0].length, bare, ...named };
  }
  return null;
}

/** 20201231元: eight digits before a unit count it, whatever day they would be; 20201231日 is that day. */
function isAmount(text: string, length: number): boolean {
  const unit = /^\d{8}$/u.test(text.slice(0, length)) ? unitAt(text, length) : null;
  return unit !== null && unit.unit !== "天" && /^[。.,;]*$/u.test(text.slice(unit.end));
}

/** The last day of the point in the given year. */
export function dayOf(point: PointInTime, year: number): number {
  return point.day ?? (point.month >= 1 && point.month <= 12 ? lastDay(year, point.month) : 31);
}

/** 二〇二一年十二月三十一日 → 2021年12月31日; quarters keep their numeral: 3季度 → 三季度. */
export function withDigits(text: string): string {
  return text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/gu, (signs) => readChineseNumeral(signs) ?? signs)
    .replace(
      /(?:十[一二]|[一二三四五六七八九十])(?=月)/gu,
      (signs) => readChineseNumeral(signs) ?? signs,
    )
    .replace(
      /(?<=月)(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号])/gu,
      (signs) => readChineseNumeral(signs) ?? signs,
    )
    .replace(
      /(?:[Qq]([1-4])|第?([1-4])季度)/gu,
      (_, q: string | undefined, n: string | undefined) =>
        `${"一二三四".charAt(Number(q ?? n) - 1)}季度`,
    );
}
