import { said, type Said } from "../language/said";
import type { Quantity } from "../values/value";
import type { Decimal } from "./decimal";
import type { Pair } from "./pair";

const OF_ALL_YEARS = /累[计积]|历年|总数/u;
const OF_THIS_YEAR = /全年|[本当今]年|年[度内]|1-1[0-2]月/u;

/** 累计完成50个 beside 10个 a year: the years before would at least double it, so it is asked about. */
export function ofAllYears(
  { target, targetText, actualText }: Pair<Quantity>,
  a: Decimal,
  b: Decimal,
): readonly Said[] {
  if (!OF_ALL_YEARS.test(actualText) || OF_THIS_YEAR.test(actualText)) return [];
  const isMore = target.direction === "forward" && target.unit !== "%" && b.gte(a.times(2));
  if (!isMore || OF_ALL_YEARS.test(targetText)) return [];
  return [
    said(
      "完成值“{actual}”按本年的累计理解；如果包括以前年度，请写本年完成的数。",
      "“{actual}” is taken for the sum of this year. If it counts earlier years, write this year's number.",
      { actual: actualText },
    ),
  ];
}
