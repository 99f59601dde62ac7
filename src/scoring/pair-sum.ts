import { said } from "../language/said";
import { convert } from "../values";
import type { Quantity } from "../values/value";
import { decimalOf, plain, type Decimal } from "./decimal";
import { metInFull } from "./met-in-full";
import type { Outcome } from "./outcome";
import type { Pair } from "./pair";
import { isMet } from "./rules/quantity";

/** How often a period comes round in the year that is evaluated. */
const IN_A_YEAR: Readonly<Record<string, number>> = {
  半年: 2,
  学期: 2,
  季度: 4,
  月: 12,
  旬: 36,
  周: 52,
  天: 365,
};

/**
 * 12次 beside 每月1次: the sum of the year, which keeps the target twelve times over; and 每月1次 beside
 * 12次. Fewer may be those of a shorter time, so that anything else is left (null).
 */
export function overYear(pair: Pair<Quantity, Quantity>): Outcome | null {
  const { target, actual, targetText, actualText } = pair;
  const [promised, done] = [sumOfYear(target), sumOfYear(actual)];
  const { sum, unit } = promised ?? done ?? {};
  // so often in one period and so often in another are no sums
  if (sum === undefined || unit === undefined || (promised && done)) return null;
  if (target.band || actual.side !== undefined) return null;
  const other = promised
    ? convert(actual.number, actual.unit, unit)
    : convert(plain(sum), unit, target.unit);
  if (other === null) return null;
  const [a, b] = [promised ? sum : decimalOf(target.number), decimalOf(other)];
  if (!isMet(target, a, b)) return null;
  const taken = promised ? SUM_ACHIEVED : SUM_PROMISED;
  const values = { actual: actualText, target: targetText, year: `${plain(sum)}${unit}` };
  return metInFull(pair, [
    said(taken.zh, taken.en, values),
    ...target.assumptions,
    ...actual.assumptions,
  ]);
}

/** 每月1次 makes 12次 a year; null for what is not counted by a period. */
function sumOfYear({ number, unit }: Quantity): { sum: Decimal; unit: string } | null {
  const [, above = "", period = ""] = /^([^/·]+)\/([^/·]+)$/u.exec(unit ?? "") ?? [];
  const times = IN_A_YEAR[period];
  return times === undefined ? null : { sum: decimalOf(number).times(times), unit: above };
}

const SUM_ACHIEVED = said(
  "完成值“{actual}”按全年合计理解，指标值“{target}”全年合 {year}。",
  "The actual “{actual}” is taken for the sum of the year, for which “{target}” makes {year}.",
);
const SUM_PROMISED = said(
  "指标值“{target}”按全年合计理解，完成值“{actual}”全年合 {year}；如果没有做满全年，请写全年合计数。",
  "The target “{target}” is taken for the sum of the year, for which “{actual}” makes {year}. If it was not kept up all year, write the sum.",
);

/** A bare 12 beside 每月1次: so many in a month or in the year, either keeps the target. */
export function bySum(pair: Pair): Outcome | null {
  const { target, actual } = pair;
  if (target.kind !== "quantity" || target.direction !== "forward") return null;
  return actual.kind === "unreadable" && actual.sum
    ? overYear({ ...pair, target, actual: actual.sum })
    : null;
}
