import { said, type Said } from "../../language/said";
import type { StepEarning } from "../../rulebooks/row-rule";
import { Decimal, plain } from "../decimal";
import { manual, type Outcome } from "../outcome";
import { ofAllCounted } from "../own-marks";
import { scoreByHand } from "../score-by-hand";
import { amountText, levelText, measured } from "./measured";
import { inPercent } from "./named-measure";
import { leftAtLimit, otherFullMarks, scoredBy, type RuledRow } from "./ruled-row";

/** 每完成1项得2分，最高10分: so much for each, up to the limit and the row's points (decision 9). */
export function scoreStepEarning(rule: StepEarning, row: RuledRow): Outcome {
  const { target, citation } = row;
  const byHand = manual(scoreByHand({ text: citation.quote, cell: citation.cell ?? "" }));
  const isCounted = target.kind !== "quantity" || (target.direction === "forward" && !target.band);
  // 完成一项得1分，共5项 on a row of 10 points leaves half of them unsaid
  if (ofAllCounted(rule)?.eq(row.points) === false) return byHand;
  if (!isCounted || !isOfRow(rule, row) || (rule.step.unit === "%" && !isWhole(row))) return byHand;
  const cell = { label: ACTUAL, text: row.actualText, value: row.actual };
  const actual = measured(cell, rule.step.unit, ["100"]);
  if ("kind" in actual) return actual;
  const { steps, points } = earned(rule, actual.number);
  if (steps === null) return byHand;
  if (!steps.mod(1).eq(0)) return manual(said(PART.zh, PART.en, { text: row.actualText }));
  const vague = leftAtLimit(row, "over") ?? leftAtLimit(row, "under");
  if (vague) return vague;
  return scoredBy(row, points, {
    met: target.kind === "quantity" ? actual.number.gte(target.number) : null,
    steps: [toldOf(rule, actual.number, steps, points)],
    assumptions: [...actual.assumptions, ...otherMarks(rule, row)],
  });
}

/** Whether what the rule counts is what the row counts, as far as their words tell. */
function isOfRow({ noun }: StepEarning, { name = "", targetText }: RuledRow): boolean {
  if (noun === undefined || /^(?:任务|工作|项目|目标|指标)$/u.test(noun)) return true;
  return `${name}${targetText}`.normalize("NFKC").replace(/\s/gu, "").includes(noun);
}

/** 每完成10%得1分: a percentage of 100 %. */
function isWhole(row: RuledRow): boolean {
  const { target } = row;
  return inPercent(row) && target.kind === "quantity" && new Decimal(target.number).eq(100);
}

/** Steps and points; no steps below the number from which they count, of which nothing is printed. */
function earned(
  { from, step, gives, most }: StepEarning,
  actual: Decimal,
): { readonly steps: Decimal | null; readonly points: Decimal } {
  const beyond = from ? actual.minus(from.at.number) : actual;
  if (beyond.lt(0)) return { steps: null, points: new Decimal(0) };
  const steps = beyond.div(step.number);
  const more = atMost(steps.times(gives), most?.of === "steps" ? most.number : null);
  const all = more.plus(from?.points ?? 0);
  return { steps, points: atMost(all, most?.of === "all" ? most.number : null) };
}

function atMost(number: Decimal, most: string | null): Decimal {
  return most !== null && number.gt(most) ? new Decimal(most) : number;
}

/** What is said where the rule's most is not the row's points, or the target does not reach them. */
function otherMarks(rule: StepEarning, row: RuledRow): readonly Said[] {
  const { most, from } = rule;
  const { points, target } = row;
  if (most) {
    const full = new Decimal(most.number).plus(most.of === "steps" ? (from?.points ?? 0) : 0);
    return otherFullMarks(full, points);
  }
  if (target.kind !== "quantity") return [];
  const at = earned(rule, new Decimal(target.number));
  if (at.steps !== null && at.points.gte(points)) return [];
  const values = { at: plain(at.points, 4), points: plain(points) };
  return [said(SHORT.zh, SHORT.en, values)];
}

function toldOf(rule: StepEarning, actual: Decimal, steps: Decimal, points: Decimal): Said {
  const { from, step, gives } = rule;
  const each = amountText(new Decimal(step.number), step.unit);
  const values = {
    actual: levelText(actual, step.unit),
    each: each.zh,
    eachEn: each.en,
    gives,
    steps: plain(steps),
    first: from?.points ?? "",
    points: plain(points, 4),
  };
  return from
    ? said(
        "完成值 {actual}：基础分 {first}，每{each}加 {gives} 分，共 {steps} 档，得 {points} 分",
        "{actual}: {first} points, and {gives} for each {eachEn}, {steps} times: {points}",
        values,
      )
    : said(
        "完成值 {actual}：每{each}得 {gives} 分，共 {steps} 档，得 {points} 分",
        "{actual}: {gives} points for each {eachEn}, {steps} times: {points}",
        values,
      );
}

const ACTUAL = said("完成值", "actual");
const PART = said(
  "完成值“{text}”不是整档，评分标准没有写明不足一档得多少分，请您判断并填写得分。",
  "The actual “{text}” is no whole number of steps; the rule does not say what part of one earns. Please judge and set the score.",
);
const SHORT = said(
  "按评分标准，达到指标值只得 {at} 分，本行分值是 {points} 分；请核对。",
  "By the rule the target earns {at} points only, the row carries {points}. Please check.",
);
