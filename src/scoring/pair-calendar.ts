import { said } from "../language/said";
import { convert, dimensionOf } from "../values";
import { lastDay } from "../values/numbers/calendar";
import type { Quantity } from "../values/value";
import { decimalOf, type Decimal } from "./decimal";
import { metInFull } from "./met-in-full";
import { manual, type Outcome } from "./outcome";
import type { Pair } from "./pair";
import { about } from "./pair-parts";
import { isMet } from "./rules/quantity";

/** The least and the most that a span may come to in another unit. */
interface Span {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** So many months are ten years; nobody counts more of them in days. */
const MOST_MONTHS = 120;
/** How many times as long as its working days a span never is. */
const HOLIDAYS = 100;

/**
 * 60天 beside ≤3个月, 8天 beside ≤10个工作日: months are longer and shorter, and of so many days nobody
 * knows how many are worked. What is kept or missed whichever it be is said; the rest is a person's.
 * Null where the units are no two of these.
 */
export function byCalendar(pair: Pair<Quantity, Quantity>): Outcome | null {
  const { target, actual } = pair;
  if (target.band || actual.side !== undefined) return null;
  const spans = spansOf(target, actual);
  if (spans === null) return null;
  const [least, most] = [
    isMet(target, spans.target.most, spans.actual.least),
    isMet(target, spans.target.least, spans.actual.most),
  ];
  if (least !== most) return manual(about(OPEN, pair));
  if (!least) return manual(about(MISSED, pair), { met: false });
  const assumptions = [...target.assumptions, ...actual.assumptions];
  return { ...metInFull(pair, assumptions), steps: [about(KEPT, pair)] };
}

/** Both spans in one unit: days, or working days where the target counts these. */
function spansOf(target: Quantity, actual: Quantity): Record<"target" | "actual", Span> | null {
  const [due, done] = [daysOf(target), daysOf(actual)];
  if (due === null || done === null) return null;
  const kinds = [target, actual].map(({ unit }) => dimensionOf(unit));
  if (kinds[0] === kinds[1]) return null;
  if (kinds[0] !== "workday") return { target: due, actual: done };
  // of so many days all may be worked, or none
  return kinds[1] === "time"
    ? { target: exactly(due.least), actual: { least: decimalOf("0"), most: done.most } }
    : null;
}

/** How many days the calendar may give it. */
function daysOf({ number, unit }: Quantity): Span | null {
  switch (dimensionOf(unit)) {
    case "time":
      return exactly(decimalOf(convert(number, unit, "天") ?? number));
    case "workday":
      return { least: decimalOf(number), most: decimalOf(number).times(HOLIDAYS) };
    case "month":
      return daysOfMonths(Number(convert(number, unit, "个月")));
    default:
      return null;
  }
}

const exactly = (days: Decimal): Span => ({ least: days, most: days });

/** Three months: 89 to 92 days, in whichever month and year they begin. */
function daysOfMonths(months: number): Span | null {
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS) return null;
  const lengths = Array.from({ length: STARTS }, (_, start) =>
    Array.from({ length: months }, (__, at) => lengthOf(start + at)).reduce((a, b) => a + b, 0),
  );
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return { least: decimalOf(String(least)), most: decimalOf(String(most)) };
}

/** Every month of four years, so that one February is longer. */
const STARTS = 48;
const lengthOf = (month: number): number =>
  lastDay(2021 + Math.floor(month / 12), (month % 12) + 1);

const KEPT = said(
  "月份有长短，工作日与自然日也不同，但无论怎样折算，完成值 {actual} 都符合指标值 {target}，记满分",
  "However long the months and however many days are worked, {actual} keeps {target}: full marks",
);
const MISSED = said(
  "无论月份长短、有多少工作日，完成值“{actual}”都没有达到指标值“{target}”；折算不出准确的比率，扣多少分由您判断。",
  "However long the months and however many days are worked, “{actual}” misses “{target}”. There is no exact ratio; how many points that costs is yours to judge.",
);
const OPEN = said(
  "指标值“{target}”与完成值“{actual}”的单位不能准确换算（月份有长短，工作日与自然日不同），看不出是否达到；请改成同一单位，或由您填写得分。",
  "“{target}” and “{actual}” cannot be converted exactly (months differ in length, working days from days), so that nobody can tell whether it is met. Use one unit or set the score.",
);
