import type { TargetTableContent } from "../../content";
import type { Draft } from "../drawing/draft";
import { figure } from "../drawing/figure";
import { AMOUNT, AMOUNT_FORMAT, CENTERED_TEXT, LABEL, TEXT } from "../drawing/styles";

const ROW = 24;
const TEXT_ROW = 40;
const SHARE_FORMAT = "0%";

/** The project, its money, when it is to be spent, and the goals. */
export function drawPlan(draft: Draft, content: TargetTableContent): void {
  draft.put([0, 0], "项目编码", LABEL);
  draft.put([1, 2], content.projectCode, CENTERED_TEXT);
  draft.put([3, 3], "项目名称", LABEL);
  draft.put([4, 6], content.projectName, CENTERED_TEXT);
  draft.next(ROW);
  drawBudget(draft, content);
  drawPayments(draft, content);
  draft.put([0, 0], "绩效目标", LABEL);
  draft.put([1, 6], numbered(content.goals), TEXT);
  draft.next(TEXT_ROW);
}

function drawBudget(draft: Draft, { budget, purpose }: TargetTableContent): void {
  draft.put([0, 0], "预算规模及\n资金用途", LABEL, 2);
  draft.put([1, 1], "预算数", LABEL);
  draft.put([2, 2], figure(budget.total, AMOUNT_FORMAT), AMOUNT);
  draft.put([3, 3], "其中：财政资金", LABEL);
  draft.put([4, 4], figure(budget.fiscal, AMOUNT_FORMAT), AMOUNT);
  draft.put([5, 5], "其他资金", LABEL);
  draft.put([6, 6], figure(budget.other, AMOUNT_FORMAT), AMOUNT);
  draft.next(ROW);
  draft.put([1, 6], purpose, TEXT);
  draft.next(TEXT_ROW);
}

function drawPayments(draft: Draft, { payments }: TargetTableContent): void {
  const dates = [
    [[1, 2], "3月底", payments.march],
    [[3, 3], "6月底", payments.june],
    [[4, 4], "10月底", payments.october],
    [[5, 6], "12月底", payments.december],
  ] as const;
  draft.put([0, 0], "资金支出计划\n（%）", LABEL, 2);
  for (const [span, date] of dates) draft.put(span, date, LABEL);
  draft.next(ROW);
  for (const [span, , share] of dates) draft.put(span, figure(share, SHARE_FORMAT), AMOUNT);
  draft.next(ROW);
}

/** 1.…, 2.…, a line each; a goal that brings its number keeps it. */
function numbered(goals: readonly string[]): string {
  return goals
    .map((goal, index) => (/^\s*\d+[.．、]/.test(goal) ? goal : `${index + 1}.${goal}`))
    .join("\n");
}
