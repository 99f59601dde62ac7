import { said, type Said } from "../../language/said";
import type { StepDeduction } from "../../rulebooks/row-rule";
import { LATE as DELAY, TIME_UNIT, timeUnit } from "../../rulebooks/row-rules/lateness";
import { convert, readChineseNumeral } from "../../values";
import { Decimal, plain } from "../decimal";
import { manual, unreadable, type Outcome } from "../outcome";
import { levelText } from "./measured";
import { otherFullMarks, scoredBy, type RuledRow } from "./ruled-row";
import { scoreDistance, scoreStepDeduction } from "./step-deduction";
import { answerOf, saysNoTime } from "./yes-no-answer";
import { LATE, MISSING, NO_TIME } from "./yes-no";

/** 按时完成得满分，每逾期1天扣1分: so much for the time past the date (decision 9). */
export function scoreLate(rule: StepDeduction, row: RuledRow): Outcome {
  const { actual, actualText } = row;
  if (actual.kind === "unreadable") return unreadable(actual.reason);
  if (actual.kind === "missing") return manual(MISSING);
  const isTime = isSpan(rule, row);
  // a number of things says nothing of when
  if (row.target.kind === "quantity" && !isTime && row.target.unit !== rule.step.unit)
    return unclear(actualText);
  const told = toldIn(actualText, rule.step.unit);
  if (told) return lost(rule, row, told, said(TOLD.zh, TOLD.en, { text: actualText }));
  const dates = datesOf(row);
  if (dates) return byDates(rule, row, dates);
  // 6天 beside ≤5天: both are so much time
  if (isTime) return scoreStepDeduction(rule, row);
  const answer = answerOf(actualText, IN_TIME);
  if (answer === null) return unclear(actualText);
  if (!answer) return manual(LATE, { met: false });
  const step = said(KEPT.zh, KEPT.en, { text: actualText, points: plain(row.points) });
  const vague = saysNoTime(actualText, IN_TIME);
  return kept(rule, row, step, vague ? [said(NO_TIME.zh, NO_TIME.en, { text: actualText })] : []);
}

function unclear(text: string): Outcome {
  return manual(said(UNCLEAR.zh, UNCLEAR.en, { text }));
}

const IN_TIME = "按时完成";
const TELLS = new RegExp(
  `^已?(?:完成,?)?${DELAY}了?(?<number>\\d{1,4}(?:\\.\\d{1,2})?|[一二两三四五六七八九十])(?<unit>${TIME_UNIT})(?:完成|办结|报送)?$`,
  "u",
);

/** 逾期3天: how late it was, in the unit of the rule; null where the actual does not say so. */
function toldIn(actualText: string, unit: string | null): Decimal | null {
  const text = actualText.normalize("NFKC").replace(/[\s。.]+$|\s/gu, "");
  const { number = "", unit: printed = "" } = TELLS.exec(text)?.groups ?? {};
  if (number === "" || timeUnit(printed) !== unit) return null;
  return new Decimal(readChineseNumeral(number) ?? number);
}

interface Dates {
  readonly due: string;
  readonly done: string;
  /** Whether the day is told on which it was done: 8月 is none, nor is 8月底. */
  readonly isDay: boolean;
}

function datesOf({ target, actual, actualText }: RuledRow): Dates | null {
  if (target.kind !== "deadline" || actual.kind !== "deadline") return null;
  if (target.date === null || actual.date === null || target.quantity || actual.quantity)
    return null;
  const isDay = /\d\s*[日号]|\d\s*[-./]\s*\d{1,2}\s*[-./]\s*\d/u.test(actualText.normalize("NFKC"));
  return { due: target.date, done: actual.date, isDay: isDay && !actual.ofMonth };
}

function byDates(rule: StepDeduction, row: RuledRow, { due, done, isDay }: Dates): Outcome {
  // ISO dates compare as text
  if (done <= due) {
    const values = { due, done, points: plain(row.points) };
    return kept(rule, row, said(DONE.zh, DONE.en, values), []);
  }
  const late = isDay ? timeBetween(due, done, rule.step.unit) : null;
  if (late === null) return manual(LATE, { met: false });
  const by = levelText(late, rule.step.unit);
  return lost(rule, row, late, said(PAST.zh, PAST.en, { due, done, by }));
}

const DAY = 86_400_000;

/** Days and weeks are counted; of months only whole ones, as nobody knows what a part of one is. */
function timeBetween(due: string, done: string, unit: string | null): Decimal | null {
  const days = new Decimal(Date.parse(done) - Date.parse(due)).div(DAY);
  if (unit === "天") return days;
  if (unit === "周") return days.div(7);
  if (unit !== "个月") return null;
  const [from = [], to = []] = [due, done].map((one) => one.split("-").map(Number));
  const [year = 0, month = 0, day = 0] = to;
  const [dueYear = 0, dueMonth = 0, dueDay = 0] = from;
  const isWhole = day === dueDay || (isLastDay(due) && isLastDay(done));
  return isWhole ? new Decimal((year - dueYear) * 12 + month - dueMonth) : null;
}

function isLastDay(date: string): boolean {
  return new Date(Date.parse(date) + DAY).getUTCDate() === 1;
}

function isSpan({ step }: StepDeduction, { target, actual }: RuledRow): boolean {
  const values = [target, actual];
  return values.every(
    (one) =>
      one.kind === "quantity" &&
      one.unit !== null &&
      convert(one.number, one.unit, step.unit) !== null,
  );
}

function kept(
  rule: StepDeduction,
  row: RuledRow,
  step: Said,
  assumptions: readonly Said[],
): Outcome {
  const full = rule.full === null ? [] : otherFullMarks(new Decimal(rule.full), row.points);
  return scoredBy(row, row.points, {
    met: true,
    steps: [step],
    assumptions: [...assumptions, ...full],
  });
}

/** What so much time costs, told from how late it was. */
function lost(rule: StepDeduction, row: RuledRow, late: Decimal, told: Said): Outcome {
  const outcome = scoreDistance(rule, row, {
    actual: late,
    name: said("逾期", "delay"),
    base: new Decimal(0),
    baseSaid: said("时限", "the date"),
    unit: rule.step.unit,
    assumptions: [],
  });
  if (outcome.kind === "unscored") return outcome;
  return { ...outcome, steps: [told, ...outcome.steps.slice(1)] };
}

const KEPT = said(
  "完成值“{text}”，按时，记满分 {points}",
  "“{text}”: in time, full marks {points}",
);
const DONE = said(
  "应在 {due} 前完成，实际 {done} 完成，按时，记满分 {points}",
  "Due by {due}, done {done}: in time, full marks {points}",
);
const PAST = said(
  "应在 {due} 前完成，实际 {done} 完成，逾期 {by}",
  "Due by {due}, done {done}: {by} late",
);
const TOLD = said("完成值“{text}”", "The actual says “{text}”");
const UNCLEAR = said(
  "完成值“{text}”看不出是否按时、逾期多久，请写明完成日期或逾期的时间，或由您填写得分。",
  "“{text}” does not say whether it was in time, or how late. Write the date or the delay, or set the score.",
);
