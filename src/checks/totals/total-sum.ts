import { said } from "../../language/said";
import { Decimal, parseDecimal, plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { FormView } from "../view";

/** E2: 总分 is not the sum of the scores that stand on the form. */
export const totalSum: FormCheck = {
  id: "total-sum",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("总分与各行得分之和不符", "The total is not the sum of the scores"),
  outcomes: ["error"],
  message: said(
    "总分填的是 {total}，各行得分相加（含执行率得分）是 {sum}。请改总分，或核对各行得分。",
    "The total says {total}, the scores (execution rate included) add up to {sum}. Correct either.",
  ),
  why: said(
    "总分必须等于表内各项得分之和，否则等级也跟着错。",
    "The total has to be the sum of the scores on the form, or the grade goes wrong with it.",
  ),
  citation: reviewPractice("总分", "总分等于预算执行率得分与各项指标得分之和"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("各行相加是 99.45，总分填了 99", "project", { H23: "99" }, "H23"),
      bad("漏加了执行率的得分", "project", { H23: "89.6" }, "H23"),
    ],
    good: [
      good("总分等于各行之和", "project"),
      good("总分是公式，结果相符", "project", { H23: "=SUM(H15:H22)+I8|99.45" }),
      good("还有得分没填，总分也空着", "project", { H15: "", H23: "" }),
    ],
  },
  run,
};

function run({ form, assessment, rows, rate }: FormView): Hit[] {
  const cell = form.total?.score;
  const total = cell && parseDecimal(cell.text);
  if (!cell || !total) return [];
  const scored = assessment.rows.flatMap(({ standing }) => standing ?? []);
  if (scored.length === 0) return [];
  const sum = scored.reduce((all, one) => all.plus(one), new Decimal(0));
  // a qualitative row without a score is another check's; the sum of the rest must still fit
  if (sum.eq(total)) return [];
  return [
    {
      at: cell,
      with: [...rows.map((row) => row.cell), rate?.cell],
      values: { total: cell.text, sum: plain(sum) },
      seen: cell.text,
      expected: said("{sum}", "{sum}", { sum: plain(sum) }),
    },
  ];
}
