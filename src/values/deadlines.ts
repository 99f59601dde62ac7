import type { PhraseOutcome } from "./phrases/amount-phrase";
import { readPhrase } from "./phrases/amount-phrase";
import { byText } from "./by-text";
import { isoDate, lastDay } from "./numbers/calendar";
import { measuresIn } from "./units/measures";
import { nameIn } from "./name-in";
import type { PointInTime } from "./points-in-time";
import { dayOf, pointAtStart, withDigits } from "./points-in-time";
import { toQuantity } from "./quantity";
import { unclear } from "./reasons";
import type { Deadline, Unreadable, ValueContext } from "./value";

/** Words ahead of a date. */
const AHEAD =
  /^(?:截至|截止到?|于|在|到|至|预计|计划|力争|确保|要求|已于|已在|已|≤|<=?|=|不(?:得|能|应|可|应当)?[晚迟]于|最迟|最晚|每年|(?:实际)?(?:完成|竣工|验收|开工|交付)?(?:时间|时限|日期)(?:为|:)?|:)+/u;
const NEXT_YEAR = /^(?:次年|翌年|第二年|下一?年度?)/u;
/** Between the two ends of a period: the later end is the deadline. */
const TO = /^(?:[-~—–―─]+|至|到|或(?=\d{1,2}月(?:份|底)?(?:前|$)))/u;
const BEFORE = /^(?:\(含[^()]{0,3}\))?(?:(?:以|之)?前|止|为止)/u;
const WITHIN = /^(?:期?内|以内|之内|间|期间)?/u;
/** What is done by then; any other words make the text a sentence about something else. */
const DONE =
  /^[,，]?(?:已|均|通过|正式|全部|全面|都|需|要|应|须|前|底|按时|按期|如期|及时|顺利|基本|陆续|项目|工程|任务|资金|工作|建设|各项|所有|年度)*(?:完成|完工|竣工|验收|交付|结束|支付|拨付|到位|实施|投入|投用|建成|发放|报送|上报|提交|开工|启动|使用|通车|运行|办结|兑付|兑现|执行|落实|达到|实现|开展|采购|签订|出具|下达|付清|结清|缴清)/u;

/** 在项目计划完成时间内完成, 按合同约定时间: a deadline that names no date. */
const NO_DATE =
  /^(?:在|按|按照|于)?(?:项目|工程|合同|协议|文件|上级|国家|省|市|县|计划|规定|约定|要求|预定|既定|实施|建设|的|或|方案|完成|法定|限定)+(?:时间|时限|期限|工期|时间节点|节点)(?:要求|规定)?(?:内|前|之前|以内)?(?:的)?(?:按时|全部)?(?:完成.{0,8}|竣工|交付|支付|发放|拨付)?[。.]?$|^(?:合同|计划|规定)(?:工)?期(?:限)?内(?:完成|交付|竣工)?$|^(?:每(?:月|季度?|周|旬)|[次下]个?月)(?:度)?(?:的)?(?:\d{1,2}[日号]|底|末|月底|季末|月末|初)(?:之|以)?(?:前|内)?(?:完成.{0,10}|发放.{0,6}|支付.{0,6}|报送.{0,6}|上报.{0,6})?$/u;

/** 每月15日前, 次月10日前 */
const EVERY_MONTH = /^(每|[次下]个?)月(?:的)?(?:(\d{1,2})[日号]|[底末])/u;

/** A deadline, or why a date cannot be read; null for anything that is no time. Takes normalised text. */
export function readDeadline(text: string, context: ValueContext): Deadline | Unreadable | null {
  const time = timeIn(text);
  if (time === null) return null;
  if (time === "no date")
    return { kind: "deadline", date: null, yearSource: null, quantity: null, ...everyMonth(text) };
  const { point, isNextYear, before, rest } = time;
  // how many months were paid for
  const isCounted = point.names === "month" && point.year === null && before === "" && rest === "";
  if (isCounted && /月数$/u.test(nameIn(context))) return null;
  const ownYear = context.year === undefined ? null : context.year + (isNextYear ? 1 : 0);
  const year = point.year ?? ownYear;
  if (before !== "" && point.names !== "day" && point.names !== "end")
    return {
      kind: "unreadable",
      reason: unclear.beforePeriod(text),
      ...bothEnds(point, year, rest),
    };
  const value = dated(text, point, year, rest, context);
  return time.from !== null && value?.kind === "deadline" ? { ...value, from: time.from } : value;
}

function everyMonth(text: string): Pick<Deadline, "everyMonth"> {
  const [, which, day = "31"] = EVERY_MONTH.exec(text) ?? [];
  if (which === undefined) return {};
  return { everyMonth: `${which === "每" ? which : "次"}月${day.padStart(2, "0")}日` };
}

/** What a text says behind the time that it begins with; null where it says no more. */
export function afterTime(text: string): string | null {
  const time = timeIn(text);
  return time === null || time === "no date" || time.rest === "" ? null : time.rest;
}

/** How many months the periods take that have a first and a last day. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** 9月前 may mean until the end of August, or of September. */
function bothEnds(
  point: PointInTime,
  year: number | null,
  rest: string,
): Pick<Unreadable, "either"> {
  if (year === null || point.names === "day" || point.names === "end") return {};
  const before = point.month - MONTHS[point.names];
  const [earlierYear, month] = before > 0 ? [year, before] : [year - 1, 12];
  const earlier = isoDate(earlierYear, month, lastDay(earlierYear, month));
  const later = isoDate(year, point.month, dayOf(point, year));
  // what is to be done besides is not settled by a date
  return earlier === null || later === null || /\d/u.test(rest)
    ? {}
    : { either: { earlier, later } };
}

/** A time as the words alone name it, taken apart. */
interface NamedTime {
  readonly point: PointInTime;
  readonly isNextYear: boolean;
  /** `1-12月`: the month in which a period begins that the point ends. */
  readonly from: number | null;
  /** 前, 止 and their like. */
  readonly before: string;
  /** What is done by then. */
  readonly rest: string;
}

const timeIn = byText((text): NamedTime | "no date" | null => {
  if (text.length > 80) return null;
  if (NO_DATE.test(text)) return "no date";
  const written = withDigits(text).replace(AHEAD, "");
  const later = NEXT_YEAR.exec(written)?.[0] ?? "";
  const whole = monthAndDay(written.slice(later.length));
  const body = withoutFirstMonth(whole);
  const point = lastPoint(body);
  if (point === null) return null;
  const after = body.slice(point.length);
  const before = BEFORE.exec(after)?.[0] ?? "";
  const rest = after
    .slice(before.length)
    .replace(WITHIN, "")
    .replace(/^\([^\d()]*\)|[。.,;]+$/gu, "");
  if (!isAboutTime(point, before, rest)) return null;
  const isPeriod = body !== whole || point.length !== pointAtStart(body)?.length;
  const from = isPeriod ? Number(FIRST_MONTH.exec(whole)?.[1] ?? "0") : null;
  return { point, isNextYear: later !== "", from, before, rest };
});

const FIRST_MONTH = /^(?:(?:19|20)?\d{2}[年./-])?(1[0-2]|0?[1-9])(?!\d)/u;

/** 12.31前, 12/31前: only the 前 tells it from a number. */
function monthAndDay(text: string): string {
  return text.replace(/^(\d{1,2})[./](\d{1,2})日?(?=(?:以|之)?前)/u, "$1月$2日");
}

/** `1-12月`, `2021年1月-12月`, `2021-2023年` end where their last part ends. */
function withoutFirstMonth(text: string): string {
  return text
    .replace(/^((?:\d{4}年)?)\d{1,2}月?(?:[-~—–―─]+|至|到)(?=\d{1,2}月)/u, "$1")
    .replace(/^(?:19|20)\d{2}年?(?:[-~—–―─]+|至|到)(?=(?:19|20)\d{2}年)/u, "");
}

/** The point at the start, or the end of the period that begins there. */
function lastPoint(text: string): PointInTime | null {
  const first = pointAtStart(text);
  const to = first === null ? null : TO.exec(text.slice(first.length));
  if (first === null || to === null) return first;
  const from = first.length + to[0].length;
  const second = pointAtStart(text.slice(from));
  return second === null
    ? first
    : { ...second, year: second.year ?? first.year, length: from + second.length, bare: false };
}

/** Whether what follows fits a deadline: nothing, what is done by then, or a quantity. */
function isAboutTime(point: PointInTime, before: string, rest: string): boolean {
  // 2023.12完成10个 is no 2023.12 of them
  if (point.bare && before === "" && !DONE.test(rest)) return false;
  if (rest === "") return true;
  const quantified = /\d/u.test(rest) || measuresIn(rest).length > 0;
  // a whole year is the period of evaluation itself: 全年12次 is 12次
  if (quantified) return point.names !== "year" || before !== "";
  return DONE.test(rest) || (before !== "" && rest.length <= 20);
}

function dated(
  text: string,
  point: PointInTime,
  year: number | null,
  rest: string,
  context: ValueContext,
): Deadline | Unreadable | null {
  const day = dayOf(point, year ?? 2000);
  const iso = isoDate(year ?? 2000, point.month, day);
  if (iso === null) {
    // 100月度 begins like a month and is none
    return point.year === null && point.month > 12
      ? null
      : { kind: "unreadable", reason: unclear.noSuchDate(text) };
  }
  const quantity = quantityIn(rest, context);
  if (quantity === "unclear") return { kind: "unreadable", reason: unclear.unknown(text) };
  const yearSource = year === null ? null : point.year === null ? "form" : "printed";
  const month = point.names === "month" ? ({ ofMonth: true } as const) : {};
  return { kind: "deadline", date: year === null ? null : iso, yearSource, quantity, ...month };
}

function quantityIn(rest: string, context: ValueContext): Deadline["quantity"] | "unclear" {
  const words = rest.replace(/^[,;:，]/u, "");
  if (!/\d/u.test(words) && measuresIn(words).length === 0) return null;
  const phrase: PhraseOutcome = readPhrase(words);
  if (phrase === null || "unclear" in phrase) return "unclear";
  return toQuantity(words, phrase, context);
}
