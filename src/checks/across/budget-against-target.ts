import type { Fund, FundLine } from "../../forms/form";
import { said } from "../../language/said";
import { lineAmounts } from "../../scoring/amounts";
import { plain } from "../../scoring/decimal";
import { convert } from "../../values";
import type { Hit, WorkbookCheck } from "../check";
import { partOfForm } from "../citations";
import type { WorkbookView } from "../view";
import { targetPairs } from "./pair-forms";

const SAME = { C4: "公共法律服务经费" };

/** The initial budget of the self-evaluation is not the one that the target table was approved with. */
export const budgetAgainstTarget: WorkbookCheck = {
  id: "budget-against-target",
  on: "workbook",
  title: said("年初预算数与绩效目标表不一致", "The initial budget differs from the target table"),
  outcomes: ["warning"],
  message: said(
    "年初预算数是 {budget} 万元，绩效目标表（{sheet}!{cell}）的预算数是 {set} 万元。请核对单位和金额。",
    "The initial budget is {budget} (10,000 yuan), the target table ({sheet}!{cell}) has {set}. Check.",
  ),
  why: said("同一个项目的年初预算只有一个数。", "A project has one initial budget."),
  citation: partOfForm("年初预算数", "年初预算数"),
  falseAlarms: [
    said(
      "目标表是年中追加以后的版本。",
      "The target table is the version after a mid-year addition.",
    ),
  ],
  examples: {
    bad: [
      {
        about: "目标表 50 万元，自评表年初预算 100 万元",
        sheets: [{ base: "target" }, { base: "project", set: SAME }],
        found: { sheet: "自评表", cell: "D8" },
      },
    ],
    good: [
      {
        about: "两表都是 50 万元",
        sheets: [{ base: "target" }, { base: "project", set: { ...SAME, D8: "50.00" } }],
      },
      {
        about: "一张表用元，一张表用万元",
        sheets: [
          { base: "target" },
          { base: "project", set: { ...SAME, A7: "项目资金（元）", D8: "500000.00" } },
        ],
      },
    ],
  },
  run,
};

function run(view: WorkbookView): Hit[] {
  return targetPairs(view).flatMap(({ targets, evaluation }): Hit[] => {
    const [set, budget] = [initialOf(targets.form.fund), initialOf(evaluation.form.fund)];
    if (!set || !budget || set.amount === budget.amount) return [];
    return [
      {
        at: { ...budget.cell, sheet: evaluation.form.sheet },
        values: {
          budget: budget.amount,
          sheet: targets.form.sheet,
          cell: set.cell.cell,
          set: set.amount,
        },
        seen: budget.cell.text,
        expected: said("{set} 万元", "{set} (10,000 yuan)", { set: set.amount }),
      },
    ];
  });
}

/** The initial budget of the total line, in 万元. */
function initialOf(fund: Fund | null) {
  const line: FundLine | undefined = fund?.lines.find(({ role }) => role === "total");
  const cell = line?.initialBudget;
  if (!fund || !line || !cell) return null;
  const { initial } = lineAmounts(line, fund);
  const amount = initial && convert(plain(initial), fund.unit ?? "万元", "万元");
  return amount === null ? null : { amount, cell };
}
