import type { Indicator } from "../forms/form";
import type { Rulebook } from "../rulebooks/rulebook";
import { stripListMark } from "../values";
import type { Assessment, RowAssessment } from "./assessment";
import { Decimal } from "./decimal";
import { printedRate } from "./printed-rate";

/** Names of a row that is the budget's execution rate. */
const RATE =
  /^(?:本?年度?|全年|当年|项目|部门|单位|财政|专项|总体|整体|预算|资金|经费|拨款|支出|总|的)*(?:执行|支出|支付)(?:完成)?(?:率|进度)(?:得分)?$/u;

/** Whether a row of this name is the execution rate: 预算执行率, 1.资金支付进度（10分）. */
export function isRateName(name: string): boolean {
  return RATE.test(stripListMark(name).replace(/\s|[（(][^（()）]*[）)]/gu, ""));
}

/**
 * Decision 6: whether a row that is the execution rate is so low that a note is asked for; null for
 * any other row, and where the rate is not known or above the whole.
 */
export function noteForRate(
  { level1, level2, level3, actual }: Indicator,
  rulebook: Rulebook,
  executionRate: Assessment["executionRate"],
): boolean | null {
  if (!isRateName(level3?.text || level2?.text || level1?.text || "")) return null;
  const rate = printedRate(actual) ?? (executionRate && new Decimal(executionRate.rate));
  return !rate || rate.gt(1) ? null : rate.lt(rulebook.rateExplanation.under);
}

/** The row without the demand for a note that no rule makes of an execution rate. */
export function sparedForRate(
  row: RowAssessment,
  rulebook: Rulebook,
  executionRate: Assessment["executionRate"],
): RowAssessment {
  if (!row.needsNote || row.of.kind !== "indicator") return row;
  const isAsked = noteForRate(row.of.indicator, rulebook, executionRate);
  return isAsked === false ? { ...row, needsNote: false } : row;
}
