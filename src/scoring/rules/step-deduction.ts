import { said, type Said } from "../../language/said";
import type { StepDeduction } from "../../rulebooks/row-rule";
import { assumedBy } from "../choices";
import { Decimal, plain } from "../decimal";
import { manual, type Outcome } from "../outcome";
import { distanceOf, inUnit, type Distance } from "./distance";
import { amountText, levelText } from "./measured";
import {
  atLimit,
  atMostLost,
  inPoints,
  leftAtLimit,
  otherFullMarks,
  scoredBy,
  type RuledRow,
} from "./ruled-row";

type Partial = NonNullable<StepDeduction["partial"]>;

/**
 * Rules 3.6 and 3.7: full marks on the good side of the base, then a deduction for every step
 * beyond it, down to nothing. Part of a step follows the rule's words, else the choice.
 */
export function scoreStepDeduction(rule: StepDeduction, row: RuledRow): Outcome {
  const distance = distanceOf(rule, row);
  return "kind" in distance ? distance : scoreDistance(rule, row, distance);
}

/** The score of an actual that lies so far from the base. */
export function scoreDistance(rule: StepDeduction, row: RuledRow, distance: Distance): Outcome {
  const { actual, base } = distance;
  const beyond = beyondOf(rule.side, actual.minus(base));
  const full = rule.full === null ? [] : otherFullMarks(new Decimal(rule.full), row.points);
  if (rule.bonus !== undefined && full.length > 0) return manual(OTHER_BASE);
  const assumptions = [...distance.assumptions, ...full, ...bonusOf(rule, beyond)];
  const vague = beyond.eq(0) && leftAtLimit(row, rule.side === "above" ? "over" : "under");
  if (vague) return vague;
  if (beyond.lte(0)) {
    const steps = [keptStep(rule, distance), FULL(row.points)];
    return scoredBy(row, row.points, { met: true, steps, assumptions });
  }
  const last = lastOf(rule, distance, beyond);
  if (last === undefined) return manual(OTHER_UNITS);
  const all = last?.assumption ? [...assumptions, last.assumption] : assumptions;
  const nothing = last && beyondLast(rule, last);
  if (nothing) {
    const steps = [beyondStep(rule, distance, beyond), nothing];
    return scoredBy(row, new Decimal(0), { met: false, steps, assumptions: all });
  }
  const edge = last && atLast(rule, last);
  const found = { distance, beyond, assumptions: edge ? [...all, edge] : all };
  return deducted(rule, row, found);
}

/** What is said of 基本分, and of points that are added to it. */
function bonusOf({ bonus, full }: StepDeduction, beyond: Decimal): readonly Said[] {
  if (bonus === undefined || (full !== null && beyond.gte(0))) return [];
  return [said(BONUS.zh, BONUS.en, { bonus })];
}

/** How far on the side of the losses the actual lies, `above` the base as it does. */
function beyondOf(side: StepDeduction["side"], above: Decimal): Decimal {
  if (side === "both") return above.abs();
  return side === "above" ? above : above.neg();
}

interface Beyond {
  readonly distance: Distance;
  readonly beyond: Decimal;
  readonly assumptions: readonly Said[];
}

function deducted(rule: StepDeduction, row: RuledRow, found: Beyond): Outcome {
  const { distance, beyond } = found;
  const { option } = row.choices["partial-step"];
  const partial = rule.partial ?? option;
  const deduct = inPoints(rule.deduct, row.points);
  const lost = lostFor(partial, beyond, rule, deduct);
  const { raw, limit } = atMostLost(row, lost, rule.mostLost);
  const other = lostFor(partial === "linear" ? "none" : "linear", beyond, rule, deduct);
  const otherRaw = atMostLost(row, other, rule.mostLost).raw;
  // nothing is left either way, or as much: the choice makes no difference
  const open = rule.partial === null && !otherRaw.eq(raw) && !(raw.lte(0) && otherRaw.lte(0));
  return scoredBy(row, raw, {
    met: false,
    steps: [
      beyondStep(rule, distance, beyond),
      lostStep(rule, partial, { beyond, deduct, lost }),
      ...limit,
      said("{points} − {lost} = {raw}", "{points} − {lost} = {raw}", {
        points: plain(row.points),
        lost: plain(row.points.minus(raw), 4),
        raw: plain(raw, 4),
      }),
    ],
    assumptions: [
      ...found.assumptions,
      ...(open ? assumedBy("partial-step", row.choices, PARTIAL[option]) : []),
    ],
    choices: open ? ["partial-step"] : [],
  });
}

/** What d beyond the base costs; multiplied before divided. */
function lostFor(partial: Partial, beyond: Decimal, rule: StepDeduction, deduct: Decimal): Decimal {
  const step = new Decimal(rule.step.number);
  if (partial === "linear") return beyond.times(deduct).div(step);
  return deduct.times(stepsIn(partial, beyond, step));
}

function stepsIn(partial: Exclude<Partial, "linear">, beyond: Decimal, step: Decimal): Decimal {
  const rest = beyond.mod(step);
  const whole = beyond.minus(rest).div(step);
  return partial === "whole" && rest.gt(0) ? whole.plus(1) : whole;
}

/** The limit from which nothing is left, and what is held against it, in one unit. */
interface Last {
  readonly limit: Decimal;
  readonly value: Decimal;
  readonly text: string;
  readonly assumption: Said | null;
}

/**
 * 超过20%不得分 beside a target of 100 % can only mean that it is exceeded by so much, which is said.
 * Null where no such limit is printed, undefined where its unit does not fit.
 */
function lastOf(
  { nothingFrom, side }: StepDeduction,
  { actual, base, unit }: Distance,
  beyond: Decimal,
): Last | null | undefined {
  if (!nothingFrom) return null;
  const limit = inUnit(nothingFrom, unit);
  if (!limit) return undefined;
  const text = levelText(limit, unit);
  if (nothingFrom.excess) return { limit, value: beyond, text, assumption: null };
  const isExcess = side === "above" && limit.lt(base);
  if (!isExcess) return { limit, value: actual, text, assumption: null };
  return { limit, value: beyond, text, assumption: said(EXCESS.zh, EXCESS.en, { last: text }) };
}

/** What is said where the limit was passed; null before it. */
function beyondLast({ nothingFrom, side }: StepDeduction, last: Last): Said | null {
  const { limit, value, text } = last;
  const at = value.eq(limit) && nothingFrom?.included === true;
  const above = side === "above" || nothingFrom?.excess === true;
  const past = at || (above ? value.gt(limit) : value.lt(limit));
  if (at) return said("正好是 {last}，不得分", "Exactly {last}: no points", { last: text });
  return past ? said("越过 {last}，不得分", "Beyond {last}: no points", { last: text }) : null;
}

/** Exactly at a limit of loose words (以下, 超过): read as still before it, and said. */
function atLast({ nothingFrom }: StepDeduction, { limit, value, text }: Last): Said | null {
  if (nothingFrom?.included !== null || !value.eq(limit)) return null;
  return atLimit(text);
}

function keptStep(rule: StepDeduction, distance: Distance): Said {
  const values = ends(rule, distance);
  if (rule.side === "both")
    return said("{name} {actual}，正好是{base}，不扣分", "{actualEn} is {baseEn}", values);
  return rule.side === "above"
    ? said("{name} {actual}，不高于{base}，不扣分", "{actualEn} is not above {baseEn}", values)
    : said("{name} {actual}，不低于{base}，不扣分", "{actualEn} is not below {baseEn}", values);
}

function beyondStep(rule: StepDeduction, distance: Distance, beyond: Decimal): Said {
  const by = amountText(beyond, distance.unit);
  const values = { ...ends(rule, distance), by: by.zh, byEn: by.en };
  if (rule.side === "both")
    return said("{name} {actual}，与{base}相差 {by}", "{actualEn} is {byEn} off {baseEn}", values);
  return rule.side === "above"
    ? said("{name} {actual}，高出{base} {by}", "{actualEn} is {byEn} above {baseEn}", values)
    : said("{name} {actual}，低于{base} {by}", "{actualEn} is {byEn} below {baseEn}", values);
}

function ends({ absolute }: StepDeduction, { name, actual, baseSaid, unit }: Distance) {
  const level = levelText(actual, unit);
  return {
    name: name.zh,
    actual: absolute ? `${level}（绝对值）` : level,
    actualEn: absolute ? `${level} (absolute value)` : level,
    base: baseSaid.zh,
    baseEn: baseSaid.en,
  };
}

function lostStep(
  rule: StepDeduction,
  partial: Partial,
  { beyond, deduct, lost }: { beyond: Decimal; deduct: Decimal; lost: Decimal },
): Said {
  const step = new Decimal(rule.step.number);
  const each = amountText(step, rule.step.unit);
  const values = {
    each: each.zh,
    eachEn: each.en,
    deduct: plain(deduct, 4),
    lost: plain(lost, 4),
    steps: partial === "linear" ? "" : plain(stepsIn(partial, beyond, step)),
  };
  if (partial === "linear") {
    return said(
      "每{each}扣 {deduct} 分，按比例扣 {lost} 分",
      "{deduct} points for each {eachEn}, in proportion: {lost} off",
      values,
    );
  }
  return partial === "none"
    ? said(
        "每{each}扣 {deduct} 分，满 {steps} 档（不足一档不扣），扣 {lost} 分",
        "{deduct} points for each {eachEn}: {steps} whole steps, {lost} off",
        values,
      )
    : said(
        "每{each}扣 {deduct} 分，{steps} 档（不足一档按一档），扣 {lost} 分",
        "{deduct} points for each {eachEn}: {steps} steps, part of one counted whole, {lost} off",
        values,
      );
}

const FULL = (points: Decimal): Said =>
  said("记满分 {points}", "Full marks: {points}", { points: plain(points) });
const PARTIAL: Readonly<Record<"none" | "linear", Said>> = {
  none: said(
    "评分标准没有写明不足一档怎么扣，这里不足一档不扣分。",
    "The rule does not say what part of a step costs; here it costs nothing.",
  ),
  linear: said(
    "评分标准没有写明不足一档怎么扣，这里按比例扣分。",
    "The rule does not say what part of a step costs; here it costs its part.",
  ),
};
const BONUS = said(
  "评分标准另有“{bonus}”。这里以本行分值为基本分，得分不超过分值，没有另外加分，请核对。",
  "The rule adds points too ({bonus}). The row's points were taken as what it starts from, and a score never exceeds them. Please check.",
);
const OTHER_BASE = said(
  "评分标准另有加分，写明的基本分又不是本行分值，请您按它填写得分。",
  "The rule adds points to a start that is not the row's points. Please score the row by it yourself.",
);
const EXCESS = said(
  "评分标准里“不得分”的界限 {last} 按超出的幅度理解，请核对。",
  "The rule's limit {last} of no points was read as the excess. Please check.",
);
const OTHER_UNITS = said(
  "评分标准里的单位前后不一致，不能计算，请按它填写得分。",
  "The units in the rule do not fit each other. Please score the row by it yourself.",
);
