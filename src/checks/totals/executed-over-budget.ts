import type { Form } from "../../forms/form";
import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { fundLines, lacksLargerBudget, type LineReading } from "../reading/fund";
import { percentText } from "../reading/rate-text";
import { fundFactor } from "../reading/fund-factor";
import { isPartOfGap } from "../reading/fund-gaps";
import type { FormView } from "../view";

/** E3: more was spent than there was budget for, so that the rate is over 100 % or cannot be. */
export const executedOverBudget: FormCheck = {
  id: "executed-over-budget",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("执行数大于预算数", "More was spent than budgeted"),
  outcomes: ["warning", "error"],
  message: said(
    "“{line}”的执行数 {executed} 大于预算数 {budget}{rate}。请核对两个数；年中追加过预算的，应把追加数计入全年预算数。",
    "{line} spent {executed} against a budget of {budget}{rate}. Check both; a supplement belongs into the annual budget.",
  ),
  why: said(
    "没有预算不能支出，执行率超过 100% 说明有一个数不对，或者预算调整没有反映。",
    "Nothing is spent without a budget: a rate over 100 % means a wrong figure or a missing adjustment.",
  ),
  citation: partOfForm("项目资金", "全年预算数（A）……全年执行数（B）……执行率（B/A）"),
  falseAlarms: [
    said(
      "垫付或跨年结算的支出，确实大于当年预算。",
      "Payments in advance or across years that really exceed the year’s budget.",
    ),
  ],
  examples: {
    bad: [
      bad("预算 100，执行 120", "project", { F8: "120.00", H8: "100%", I8: "10" }, "F8"),
      bad("总额和其中一行一起超了：一条", "project", { F8: "120.00", F9: "120.00" }, "F8"),
      bad("没有预算却有支出", "project", { D8: "0", E8: "0", H8: "100%" }, "F8", "error"),
      bad("只有其中一行超了", "project", { F10: "5.00", E10: "2.00" }, "F10"),
      bad("没有金额，执行率写 110%", "project", { D8: "", E8: "", F8: "", H8: "110%" }, "H8"),
    ],
    good: [
      good("执行数按元填：由单位的检查报告", "project", { F8: "985000.00", F9: "985000.00" }),
      good("其中一行的预算填少了、合不上总额：由合计的检查报告", "project", { E9: "90.00" }),
      good("全年预算数空着，执行数比年初预算多：由全年预算数的检查报告", "project", {
        ...{ E8: "", E9: "", F8: "120.00", F9: "120.00", H8: "96%", H9: "96%", I8: "9.6" },
      }),
      good("正好用完", "project", { F8: "100.00", H8: "100%", I8: "10" }),
      good("超过年初预算，没有超过调整后预算", "common"),
    ],
  },
  run,
};

function run({ form }: FormView): Hit[] {
  const lines = fundLines(form);
  // without the annual budget nobody can tell
  if (lacksLargerBudget(form)) return [];
  // amounts in two units are one slip, and it is found first
  if (lines.some((reading) => fundFactor(reading))) return [];
  const hits = lines.map((reading) => ({ reading, hit: judge(reading, form) }));
  const total = hits.find(({ reading, hit }) => hit && reading.line.role === "total");
  // a line over its budget that takes the total along is one mistake
  return (total ? [total] : hits).flatMap(({ hit }) => hit ?? []);
}

function judge(reading: LineReading, form: Form): Hit | null {
  const { line, budget, amounts, rate, printed } = reading;
  const { executed } = amounts;
  if (!executed && line.role === "total") return printed?.gt(1) ? printedOver(line) : null;
  if (!executed || !budget || executed.lte(budget.amount)) return null;
  if (!line.executed || isPartOfGap(reading, form)) return null;
  const none = budget.amount.eq(0);
  const share = rate ? percentText(rate) : "";
  return {
    at: line.executed,
    with: [budget.cell, line.rate],
    values: {
      line: line.name,
      executed: line.executed.text,
      budget: budget.cell?.text ?? "0",
      rate: share ? said("（执行率 {share}）", " (rate {share})", { share }) : "",
    },
    seen: line.executed.text,
    expected: said("不大于 {budget}", "at most {budget}", { budget: budget.cell?.text ?? "0" }),
    // a 其中 line may have been paid out of another line's budget
    outcome: none && line.role === "total" ? "error" : "warning",
  };
}

function printedOver(line: LineReading["line"]): Hit | null {
  if (!line.rate) return null;
  const unknown = said("（未填）", "(empty)");
  return {
    at: line.rate,
    with: [line.executed, line.annualBudget],
    values: {
      line: line.name,
      executed: line.executed?.text ?? unknown,
      budget: line.annualBudget?.text ?? unknown,
      rate: said("（执行率 {rate}）", " (rate {rate})", { rate: line.rate.text }),
    },
    seen: line.rate.text,
    expected: said("不大于 100%", "at most 100%"),
  };
}
