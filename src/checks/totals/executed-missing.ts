import { said, type Said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { figuresBesideEmptyTotal, totalLine } from "../reading/fund";
import { mostlyFilled, standsOf } from "../reading/row-facts";
import type { FormView } from "../view";

/** E3: a budget, a form that is filled in, and no word on what was spent. */
export const executedMissing: FormCheck = {
  id: "executed-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("全年执行数没有填，或读不出", "The executed amount is missing or unreadable"),
  outcomes: ["error", "question"],
  message: said(
    "“{line}”的预算数是 {budget}，全年执行数{stands}，算不出执行率。请填上；一分钱也没有支出的填 0，并说明原因。",
    "{line} has a budget of {budget}; the executed amount {stands}, so there is no rate. Fill it in; write 0 where nothing was spent, and why.",
  ),
  why: said(
    "执行率由全年执行数除以全年预算数得出，没有执行数就不能评分。",
    "The rate is the executed amount over the annual budget; without it nothing can be scored.",
  ),
  citation: partOfForm("项目资金：全年执行数", "全年预算数（A）……全年执行数（B）……执行率（B/A）"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("执行数、执行率和得分都空着", "project", { F8: "", F9: "", H8: "", I8: "" }, "F8"),
      bad("执行率写着，执行数空着", "project", { F8: "" }, "F8"),
      bad("千分位点错了，读不出数", "project", { F8: "'9,8,500.00" }, "F8"),
      bad("执行数只画了一道", "project", { F8: "—", H8: "", I8: "" }, "F8", "question"),
    ],
    good: [
      good("写了执行数", "project"),
      good("一分没有支出，写明是 0", "project", { F8: "0.00", F9: "0.00", H8: "0%", I8: "0" }),
      good("没有执行率却有得分：由执行率得分的检查报告", "project", { F8: "", H8: "" }),
      good("总额行全空着，其中一行有金额：由资金总额的检查报告", "project", {
        ...{ D8: "", E8: "", F8: "", H8: "", I8: "" },
      }),
      good("完成值也还没有填：还在填报", "project", {
        ...{ F15: "", F16: "", F17: "", F18: "", F19: "" },
        ...{ F8: "", F9: "", H8: "", I8: "" },
      }),
    ],
  },
  run,
};

function unreadable(text: string): Said {
  return said("写的是“{text}”，读不出数", "says “{text}”, which is no number", { text });
}

const DASH = /^[-—–―－/\\]+$/u;

function run(view: FormView): Hit[] {
  const { form, rate } = view;
  const total = totalLine(form);
  const at = total?.line.executed;
  if (!total || !at || total.amounts.executed !== null || !total.budget?.amount.gt(0)) return [];
  // a score without a rate is found for itself, as is a total line without any amount
  const isScored = Number(rate?.standing ?? 0) > 0 && total.printed === null;
  if (isScored || figuresBesideEmptyTotal(form).length > 0 || !mostlyFilled(view)) return [];
  const text = at.text.trim();
  const isDash = DASH.test(text);
  return [
    {
      at,
      with: [total.budget.cell, total.line.rate, total.line.score],
      values: {
        line: total.line.name,
        budget: total.budget.cell?.text ?? total.budget.amount.toFixed(),
        stands: text === "" || isDash ? standsOf(at, isDash) : unreadable(text),
      },
      seen: at.text,
      expected: said("全年执行数", "the executed amount"),
      outcome: isDash ? "question" : "error",
    },
  ];
}
