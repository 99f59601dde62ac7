import { Decimal } from "../../scoring/decimal";
import { printedRate } from "../../scoring/printed-rate";
import { stripListMark } from "../../values";
import { reviewPractice } from "../citations";
import type { Hit } from "../check";
import type { Outcome } from "../finding";
import type { FormView, RowView } from "../view";

/** Names of a row that is the budget's execution rate. */
const RATE =
  /^(?:本?年度?|全年|当年|项目|部门|单位|财政|专项|总体|整体|预算|资金|经费|拨款|支出|总|的)*(?:执行|支出|支付)(?:完成)?(?:率|进度)$/u;

/** What a note for the execution rate hangs on (decision 6): the limit, and who says so. */
interface RateNote {
  /** Whether the rate is low enough for a note. */
  readonly isAsked: boolean;
  readonly outcome: Outcome;
  readonly citation: NonNullable<Hit["citation"]>;
}

/** The rule for the note of a row that is the execution rate; null for any other row. */
export function rateNote({ indicator }: RowView, view: FormView): RateNote | null {
  const name = indicator.level3?.text || indicator.level2?.text || indicator.level1?.text || "";
  const bare = stripListMark(name).replace(/\s|[（(].*?[）)]/gu, "");
  if (!RATE.test(bare)) return null;
  const { executionRate, rulebook } = view.assessment;
  const rate = printedRate(indicator.actual) ?? (executionRate && new Decimal(executionRate.rate));
  if (!rate || rate.gt(1)) return null;
  const { under, printed, citation } = rulebook.rateExplanation;
  return {
    isAsked: rate.lt(under),
    outcome: printed ? "error" : "warning",
    citation: (printed ? citation : null) ?? USUAL,
  };
}

const USUAL = reviewPractice("预算执行率", "预算执行率低于90%的，写明没有执行完的原因和下一步安排");
