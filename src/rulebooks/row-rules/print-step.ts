import type { Measure, StepDeduction } from "../row-rule";
import { printAmount, printMeasure } from "./print-amount";

const MET = { above: "不高于", below: "达到", both: "为" } as const;
const STEP = { above: "每高出", below: "每降低", both: "每偏离" } as const;
const EXCESS = { above: "超过", below: "低于", both: "" } as const;
const BEYOND = { above: "以上", below: "以下", both: "" } as const;

/** 达到95%得满分，每降低1个百分点扣0.5分，扣完为止；80%（不含）以下不得分。 */
export function printStepDeduction(rule: StepDeduction): string {
  if (rule.late) return printLateness(rule);
  const { base, side, step, deduct, full, partial, nothingFrom } = rule;
  const limit =
    base.of === "number" ? printLimit(base.limit, rule) : rule.ofBudget ? "预算" : NAMES[base.of];
  const one = step.unit === "%" ? `${step.number}个百分点` : printMeasure(step);
  const clauses = [
    `${rule.absolute ? "绝对值" : ""}${rule.name ?? ""}${MET[side]}${limit}得${full === null ? "满分" : `${full}分`}`,
    `${STEP[side]}${one}扣${printAmount(deduct)}`,
    ...(partial === null ? [] : [PARTIAL[partial](one)]),
    ...(rule.mostLost === undefined ? [] : [`最多扣${rule.mostLost}分`]),
    "扣完为止",
  ];
  const nothing = nothingFrom && `；${printNothing(nothingFrom, side)}不得分`;
  const more = rule.bonus === undefined ? "" : `${rule.bonus}；`;
  return `${more}${clauses.join("，")}${nothing ?? ""}。`;
}

/** 按时完成得满分，每逾期1天扣1分，扣完为止；逾期30天以上不得分。 */
function printLateness({ step, deduct, full, nothingFrom, mostLost }: StepDeduction): string {
  const clauses = [
    `按时完成得${full === null ? "满分" : `${full}分`}`,
    `每逾期${printMeasure(step)}扣${printAmount(deduct)}`,
    ...(mostLost === undefined ? [] : [`最多扣${mostLost}分`]),
    "扣完为止",
  ];
  const nothing = nothingFrom
    ? `；逾期${printMeasure(nothingFrom)}${includedWord(nothingFrom)}以上不得分`
    : "";
  return `${clauses.join("，")}${nothing}。`;
}

function printLimit(limit: Measure, { inPoints }: StepDeduction): string {
  return inPoints ? `${limit.number}个百分点` : printMeasure(limit);
}

function printNothing(
  limit: NonNullable<StepDeduction["nothingFrom"]>,
  side: StepDeduction["side"],
): string {
  return limit.excess
    ? `${EXCESS[side]}${limit.number}个百分点${includedWord(limit)}`
    : `${printMeasure(limit)}${includedWord(limit)}${BEYOND[side]}`;
}

function includedWord({ included }: NonNullable<StepDeduction["nothingFrom"]>): string {
  if (included === null) return "";
  return included ? "（含）" : "（不含）";
}

const NAMES = { target: "目标值", lastYear: "上年" } as const;

const PARTIAL: Record<NonNullable<StepDeduction["partial"]>, (one: string) => string> = {
  none: (one) => `不足${one}的部分不扣分`,
  linear: (one) => `不足${one}的部分按比例扣分`,
  whole: (one) => `不足${one}按${one}计算`,
};
