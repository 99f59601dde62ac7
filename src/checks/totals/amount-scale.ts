import { said, type Said } from "../../language/said";
import { Decimal, plain } from "../../scoring/decimal";
import { convert } from "../../values";
import type { FormCheck, Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { totalLine } from "../reading/fund";
import type { FormView } from "../view";

/** E10: all amounts of the fund block as if typed in another unit than the form prints. */
export const amountScale: FormCheck = {
  id: "amount-scale",
  on: "form",
  kinds: ["project-self-evaluation", "target-table"],
  title: said("资金像是没有按表上的单位填", "Amounts in another unit than the form’s"),
  outcomes: ["question"],
  message: said(
    "表上的金额单位是{unit}，“{line}”填的是 {amount}，{means}。请核对，改成按{unit}填的数；金额确实如此的，不用改。",
    "The form’s unit is {unit} and {line} says {amount}: {means}. Check it and write it in {unit}; an amount that is right may stay.",
  ),
  why: said(
    "单位差一万倍，汇总到部门和财政时全部金额都不对。",
    "A unit ten thousand times off spoils every sum that the amount goes into.",
  ),
  citation: reviewPractice("项目资金", "金额按表上印的单位填写"),
  falseAlarms: [
    said("省级以上的大额资金，一个项目超过一百亿元。", "One project of more than 10 billion yuan."),
  ],
  examples: {
    bad: [
      bad(
        "印的是万元，按元填：1000000 万元合一百亿元",
        "project",
        { D8: "1000000", E8: "1000000", F8: "985000", D9: "1000000", E9: "1000000", F9: "985000" },
        "E8",
      ),
      bad("印的是元，按万元填：一年只有 100 元", "project", { A7: "项目资金（元）" }, "E8"),
    ],
    good: [
      good("100 万元", "project"),
      good("印的是元，也按元填", "project", {
        ...{ A7: "项目资金（元）", D8: "1000000", E8: "1000000", F8: "985000" },
        ...{ D9: "1000000", E9: "1000000", F9: "985000" },
      }),
      good("几亿元的项目", "project", { D8: "45000", E8: "45000", F8: "44325" }),
      good("印的是元，没有预算", "project", { A7: "项目资金（元）", D8: "0", E8: "0", F8: "0" }),
    ],
  },
  run,
};

/** In yuan: no project of a unit costs so much, or so little. */
const MOST = "10000000000";
const LEAST = 1000;

function run({ form }: FormView): Hit[] {
  const total = totalLine(form);
  const unit = form.fund?.unit;
  const { budget, line } = total ?? {};
  const yuan = budget && unit ? convert(plain(budget.amount), unit, "元") : null;
  if (!budget?.cell || !unit || !line || yuan === null) return [];
  const means = meaningOf(new Decimal(yuan));
  if (!means) return [];
  return [
    {
      at: budget.cell,
      with: [line.initialBudget, line.annualBudget, line.executed],
      values: { unit, line: line.name, amount: budget.cell.text, means },
      seen: budget.cell.text,
      expected: said("按{unit}填的金额", "an amount in {unit}", { unit }),
    },
  ];
}

function meaningOf(yuan: Decimal): Said | null {
  if (yuan.gte(MOST)) {
    const amount = plain(yuan.div(100000000));
    return said(
      "合 {amount} 亿元，像是按元填的",
      "{amount} hundred million yuan, as if typed in yuan",
      { amount },
    );
  }
  return yuan.gt(0) && yuan.lt(LEAST)
    ? said("全年只有这么多元，像是按万元填的", "so few yuan a year, as if typed in 10,000 yuan")
    : null;
}
