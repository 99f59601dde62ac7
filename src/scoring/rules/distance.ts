import { said, type Said } from "../../language/said";
import type { Measure, StepDeduction } from "../../rulebooks/row-rule";
import { convert } from "../../values";
import type { Quantity } from "../../values/value";
import { Decimal } from "../decimal";
import { manual, type Unscored } from "../outcome";
import { levelText, measured, type Cell } from "./measured";
import type { RuledRow } from "./ruled-row";

/** How far an actual lies from the base of a step deduction, in the unit of the steps. */
export interface Distance {
  readonly actual: Decimal;
  readonly base: Decimal;
  /** What the base is, with its number: 上年 3.1%, 28.3%. */
  readonly baseSaid: Said;
  readonly unit: string | null;
  readonly assumptions: readonly Said[];
}

const ACTUAL = said("完成值", "actual");
const TARGET = said("指标值", "target");
const LAST_YEAR = said("上年数", "last year's value");

/** Reads both ends; a reason where one of them is missing or of another unit. */
export function distanceOf(rule: StepDeduction, row: RuledRow): Distance | Unscored {
  const { base, step } = rule;
  const limit = base.of === "number" ? base.limit : null;
  const unit = step.unit ?? limit?.unit ?? null;
  // of an amount the absolute value is no degree of completion
  const completion = rule.absolute ? null : completionOf(row, unit, base.of);
  if (completion) {
    const from = limit ? inUnit(limit, unit) : new Decimal(100);
    return from ? { ...completion, base: from, baseSaid: level(from, unit), unit } : OTHER_UNITS;
  }
  const limits = limit ? [limit.number] : [];
  const actual = measured(cellOf(row, "actual", ACTUAL), unit, limits);
  if ("kind" in actual) return actual;
  const found = limit ? ofNumber(limit, unit) : ofTarget(rule, row, unit);
  if ("kind" in found) return found;
  const assumptions = [...found.assumptions, ...actual.assumptions];
  const number = rule.absolute ? actual.number.abs() : actual.number;
  return { ...found, actual: number, unit, assumptions };
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
 * B ÷ A, and this is said. Null where target and actual are percentages themselves.
 */
function completionOf(
  { target, actual, actualText, targetText }: RuledRow,
  unit: string | null,
  base: StepDeduction["base"]["of"],
): Pick<Distance, "actual" | "assumptions"> | null {
  if (unit !== "%" || base === "lastYear") return null;
  if (actual.kind === "qualitative" && actual.progress !== null) {
    const assumptions = [said(AS_PROGRESS.zh, AS_PROGRESS.en, { actual: actualText })];
    return { actual: new Decimal(actual.progress), assumptions };
  }
  if (target.kind !== "quantity" || actual.kind !== "quantity") return null;
  if (isPercent(target) || isPercent(actual) || new Decimal(target.number).lte(0)) return null;
  const reached = convert(actual.number, actual.unit, target.unit);
  if (reached === null) return null;
  const values = { actual: actualText, target: targetText };
  return {
    actual: new Decimal(reached).times(100).div(target.number),
    assumptions: [
      ...target.assumptions,
      ...actual.assumptions,
      said(AS_COMPLETION.zh, AS_COMPLETION.en, values),
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
