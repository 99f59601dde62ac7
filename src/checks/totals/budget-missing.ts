import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { totalLine } from "../reading/fund";
import type { FormView } from "../view";

/** 全年预算数 is empty beside an initial budget that the rate is then taken from. */
export const budgetMissing: FormCheck = {
  id: "budget-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("全年预算数空着", "The annual budget is empty"),
  outcomes: ["warning"],
  message: said(
    "“{line}”的全年预算数空着，只有年初预算数 {initial}，执行率暂按年初预算数算。请补填；没有调整的，填同一个数。",
    "{line} has no annual budget, only the initial {initial}, which the rate is taken from. Fill it in, the same if nothing was adjusted.",
  ),
  why: said(
    "执行率的分母是全年（调整后）预算数，空着就没有依据。",
    "The rate is taken of the annual (adjusted) budget; without it there is no ground.",
  ),
  citation: partOfForm("项目资金：全年预算数", "全年预算数（A）……全年执行数（B）……执行率（B/A）"),
  falseAlarms: [
    said("当地约定没有调整时不填。", "A place where it is left empty if nothing was adjusted."),
  ],
  examples: {
    bad: [bad("年初和执行都有，全年预算数空着", "project", { E8: "" }, "E8")],
    good: [
      good("三个数都有", "project"),
      good("年初预算数空着，全年预算数有", "project", { D8: "" }),
      good("整个资金栏还没有填", "project", { D8: "", E8: "", F8: "", H8: "", I8: "" }),
    ],
  },
  run,
};

function run({ form }: FormView): Hit[] {
  const total = totalLine(form);
  if (!total) return [];
  const { line, amounts } = total;
  const { annualBudget: at, initialBudget } = line;
  const isEmpty = at !== null && /^[-—–/\s]*$/u.test(at.text);
  if (!isEmpty || !amounts.initial?.gt(0) || !amounts.executed?.gt(0) || !initialBudget) return [];
  return [
    {
      at,
      with: [initialBudget, line.executed],
      values: { line: line.name, initial: initialBudget.text },
      seen: at.text,
      expected: said("全年（调整后）预算数", "the annual (adjusted) budget"),
    },
  ];
}
