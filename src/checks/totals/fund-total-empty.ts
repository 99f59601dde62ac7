import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { AMOUNT_COLUMNS, figuresBesideEmptyTotal, totalLine } from "../reading/fund";
import type { FormView } from "../view";

/** E4: the total line is all zero, the figures stand in a 其中 line. */
export const fundTotalEmpty: FormCheck = {
  id: "fund-total-empty",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("资金总额行没有金额", "The fund total holds no amounts"),
  outcomes: ["error"],
  message: said(
    "“{total}”一行没有金额，“{line}”一行却有（{amounts}）。请把合计数填到“{total}”一行，再算执行率和得分。",
    "{total} holds no amounts while {line} does ({amounts}). Enter the totals, then rate and score.",
  ),
  why: said(
    "执行率按总额行计算，总额是 0 就没有执行率，也得不了分。",
    "The rate is taken from the total line; with zeros there is neither rate nor score.",
  ),
  citation: partOfForm("项目资金：年度资金总额", "年度资金总额……其中：当年财政拨款……"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("总额行全填 0", "project", { D8: "0", E8: "0", F8: "0", H8: "0", I8: "0" }, "E8"),
      bad("总额行全空着", "project", { D8: "", E8: "", F8: "", H8: "", I8: "" }, "E8"),
    ],
    good: [
      good("总额行有金额，其中行也有", "project"),
      good("总额行有金额，其中行全空着", "project", { D9: "", E9: "", F9: "", H9: "" }),
      good("全部是 0 的资金栏", "project", {
        ...{ D8: "0", E8: "0", F8: "0", H8: "", I8: "" },
        ...{ D9: "0", E9: "0", F9: "0", H9: "" },
      }),
    ],
  },
  run,
};

function run({ form }: FormView): Hit[] {
  const total = totalLine(form)?.line;
  const [first, ...others] = figuresBesideEmptyTotal(form);
  const at = total?.annualBudget ?? total?.initialBudget ?? total?.executed;
  if (!total || !first || !at) return [];
  const cells = [first, ...others].flatMap(({ line }) =>
    AMOUNT_COLUMNS.flatMap(({ column }) => line[column] ?? []),
  );
  const amounts = AMOUNT_COLUMNS.flatMap(({ column }) => first.line[column]?.text || []);
  return [
    {
      at,
      with: [total.initialBudget, total.executed, total.rate, total.score, ...cells],
      values: { total: total.name, line: first.line.name, amounts: amounts.join("、") },
      seen: at.text,
      expected: said("各项资金的合计", "the sum of the lines"),
    },
  ];
}
