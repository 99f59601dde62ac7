import { said, type Said } from "../../language/said";
import type { Measure, StepDeduction } from "../../rulebooks/row-rule";
import { convert, isMoney } from "../../values";
import type { Quantity } from "../../values/value";
import { Decimal } from "../decimal";
import { manual, type Unscored } from "../outcome";
import { BETTER, deviationOf, TWO_WAYS } from "./deviation";
import { levelText, measured, type Cell } from "./measured";
import { meantBy, otherMeasure, type Meant } from "./named-measure";
import type { RuledRow } from "./ruled-row";

/** How far an actual lies from the base of a step deduction, in the unit of the steps. */
export interface Distance {
  readonly actual: Decimal;
  /** What lies apart from the base: 完成值, 偏差. */
  readonly name: Said;
  readonly base: Decimal;
  /** What the base is, with its number: 上年 3.1%, 28.3%. */
  readonly baseSaid: Said;
  readonly unit: string | null;
  readonly assumptions: readonly Said[];
}

const ACTUAL = said("完成值", "actual");
const RATE = said("完成率", "completion rate");
const TARGET = said("指标值", "target");
const LAST_YEAR = said("上年数", "last year's value");

/** Reads both ends; a reason where one of them is missing or of another unit. */
export function distanceOf(rule: StepDeduction, row: RuledRow): Distance | Unscored {
  const { base, step } = rule;
  const limit = base.of === "number" ? base.limit : null;
  const unit = step.unit ?? limit?.unit ?? null;
  if (rule.ofBudget && !isBudget(row)) return otherMeasure("预算");
  if (isContrary(rule, row)) return manual(CONTRARY);
  const meant = meantBy(rule.name, unit, row);
  if (meant === "other") return otherMeasure(rule.name ?? "");
  if (meant !== "own" && meant !== "completion") return ofMade(meant, rule, row, unit);
  // of an amount the absolute value is no degree of completion
  const completion = rule.absolute ? null : completionOf(row, unit, base.of, meant);
  if (completion) return ofCompletion(meant, completion, limit, unit);
  if (meant === "completion") return otherMeasure(rule.name ?? "");
  return ofOwn(rule, row, unit);
}

/** 不超过得满分，每超5%扣1分 beside ≥100人: the rule would reward what misses the target. */
function isContrary({ base, side }: StepDeduction, { target }: RuledRow): boolean {
  if (base.of !== "target" || target.kind !== "quantity" || !target.explicit) return false;
  return target.operator.startsWith(side === "above" ? ">" : "<");
}

/** Money that may be spent at most. */
function isBudget({ target }: RuledRow): boolean {
  return target.kind === "quantity" && isMoney(target.unit) && !target.operator.startsWith(">");
}

function ofCompletion(
  meant: Meant,
  completion: Pick<Distance, "actual" | "assumptions">,
  limit: Measure | null,
  unit: string | null,
): Distance | Unscored {
  const base = limit ? inUnit(limit, unit) : new Decimal(100);
  const name = meant === "completion" ? RATE : ACTUAL;
  return base ? { ...completion, name, unit, base, baseSaid: level(base, unit) } : OTHER_UNITS;
}

/** The row's own value, held against the limit or against what stands in its target cell. */
function ofOwn(rule: StepDeduction, row: RuledRow, unit: string | null): Distance | Unscored {
  const limit = rule.base.of === "number" ? rule.base.limit : null;
  const limits = limit ? [limit.number] : [];
  const actual = measured(cellOf(row, "actual", ACTUAL), unit, limits);
  if ("kind" in actual) return actual;
  const found = limit ? ofNumber(limit, unit) : ofTarget(rule, row, unit);
  if ("kind" in found) return found;
  const assumptions = [...found.assumptions, ...actual.assumptions];
  const number = rule.absolute ? actual.number.abs() : actual.number;
  return { ...found, actual: number, name: ACTUAL, unit, assumptions };
}

/** 偏差率在10%以内得满分: how far the actual lies from the target, held against the printed limit. */
function ofMade(
  meant: Exclude<Meant, "own" | "completion" | "other">,
  rule: StepDeduction,
  row: RuledRow,
  unit: string | null,
): Distance | Unscored {
  const { base, side, name = "" } = rule;
  const wanted = meant === "saving" ? "below" : "above";
  const limit = base.of === "number" && side === wanted ? inUnit(base.limit, unit) : null;
  const found = deviationOf(meant, { unit, inPoints: rule.inPoints === true }, row);
  if (!limit || !found) return otherMeasure(name);
  const [first, ...others] = found.numbers;
  const kept = (one: Decimal): boolean => (side === "above" ? one.lte(limit) : one.gte(limit));
  if (!kept(first) && found.better) return manual(BETTER);
  if (others.some((one) => !one.eq(first) && !(kept(one) && kept(first)))) return manual(TWO_WAYS);
  const { assumptions, name: called } = found;
  return {
    actual: first,
    name: called,
    base: limit,
    baseSaid: level(limit, unit),
    unit,
    assumptions,
  };
}

type Base = Pick<Distance, "base" | "baseSaid" | "assumptions">;

function ofNumber(limit: Measure, unit: string | null): Base | Unscored {
  const base = inUnit(limit, unit);
  return base ? { base, baseSaid: level(base, unit), assumptions: [] } : OTHER_UNITS;
}

function ofTarget({ base }: StepDeduction, row: RuledRow, unit: string | null): Base | Unscored {
  const lastYear = base.of === "lastYear";
  const { target } = row;
  // a bound is what was promised, no figure of last year
  if (lastYear && target.kind === "quantity" && target.explicit) return manual(NOT_LAST_YEAR);
  const read = measured(cellOf(row, "target", lastYear ? LAST_YEAR : TARGET), unit);
  if ("kind" in read) return read;
  const at = levelText(read.number, unit);
  const baseSaid = lastYear
    ? said("上年 {at}", "last year's {at}", { at })
    : said("指标值 {at}", "the target {at}", { at });
  return { base: read.number, baseSaid, assumptions: read.assumptions };
}

/**
 * 90%以上得10分，每降5%扣1分 on a row that counts 件: the rule speaks of the degree of completion
 * B ÷ A, and this is said. Null where target and actual are percentages themselves, unless the rule
 * names the completion rate.
 */
function completionOf(
  { target, actual, actualText, targetText }: RuledRow,
  unit: string | null,
  base: StepDeduction["base"]["of"],
  meant: Meant,
): Pick<Distance, "actual" | "assumptions"> | null {
  if (unit !== "%" || base === "lastYear") return null;
  if (actual.kind === "qualitative" && actual.progress !== null) {
    const assumptions = [said(AS_PROGRESS.zh, AS_PROGRESS.en, { actual: actualText })];
    return { actual: new Decimal(actual.progress), assumptions };
  }
  if (target.kind !== "quantity" || actual.kind !== "quantity") return null;
  const named = meant === "completion" && isPercent(target) && base === "number";
  if (!named && (isPercent(target) || isPercent(actual))) return null;
  if (new Decimal(target.number).lte(0) || (named && target.direction === "reverse")) return null;
  const reached = convert(actual.number, actual.unit, target.unit);
  if (reached === null) return null;
  const values = { actual: actualText, target: targetText };
  return {
    actual: new Decimal(reached).times(100).div(target.number),
    assumptions: [
      ...target.assumptions,
      ...actual.assumptions,
      ...(named ? [] : [said(AS_COMPLETION.zh, AS_COMPLETION.en, values)]),
    ],
  };
}

function isPercent({ unit }: Quantity): boolean {
  return unit === "%";
}

/** A printed limit in the unit of the steps; one without a unit has theirs. */
export function inUnit(limit: Measure, unit: string | null): Decimal | null {
  const converted = convert(limit.number, limit.unit ?? unit, unit);
  return converted === null ? null : new Decimal(converted);
}

function cellOf(row: RuledRow, which: "target" | "actual", label: Said): Cell {
  const text = which === "target" ? row.targetText : row.actualText;
  return { label, text, value: row[which] };
}

function level(number: Decimal, unit: string | null): Said {
  const text = levelText(number, unit);
  return { zh: text, en: text };
}

const OTHER_UNITS = manual(
  said(
    "评分标准里的单位前后不一致，不能计算，请按它填写得分。",
    "The units in the rule do not fit each other. Please score the row by it yourself.",
  ),
);
const CONTRARY = said(
  "评分标准扣分的方向与指标值的方向相反，不能计算，请核对，或由您填写得分。",
  "The rule takes points on the side where the target is met. Please check, or set the score.",
);
const NOT_LAST_YEAR = said(
  "评分标准要与上年相比，而指标值写的是上限或下限，不是上年的数；请填写上年数，或由您填写得分。",
  "The rule compares with last year, but the target is a bound. Enter last year's value or set the score.",
);
const AS_PROGRESS = said(
  "完成值“{actual}”按完成程度理解。",
  "The actual “{actual}” is read as a degree of completion.",
);
const AS_COMPLETION = said(
  "评分标准的百分比按完成率（{actual} ÷ {target}）理解。",
  "The rule's percentages are read as the completion rate ({actual} ÷ {target}).",
);
