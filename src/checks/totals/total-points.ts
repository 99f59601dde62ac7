import { said } from "../../language/said";
import { plain } from "../../scoring/decimal";
import { bonusOf } from "../../scoring/extras";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { printedTotalPoints, ratePoints, sumPoints, withRatePoints } from "../reading/points";
import type { FormView } from "../view";

/** E1: the rows' points make 100 and the total row says something else. */
export const totalPoints: FormCheck = {
  id: "total-points",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("总分行的分值填错", "The total row’s points are wrong"),
  outcomes: ["error"],
  message: said(
    "总分行的分值填的是 {total}，各行分值{rate}相加正好是 100。请把总分行的分值改为 100。",
    "The total row’s points say {total}; the rows{rate} make exactly 100. Write 100.",
  ),
  why: said(
    "分值合计是全表的满分，评等级要用它。",
    "The total of the points is the form’s full marks, which the grade is measured by.",
  ),
  citation: reviewPractice("分值合计", "总分行的分值等于执行率分值与各项指标分值之和"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("各行分值合计 100，总分行写成 90", "project", { G23: "90" }, "G23"),
      bad("总分行的分值公式漏了执行率", "project", { G23: "=SUM(G15:G22)|90" }, "G23"),
    ],
    good: [
      good("总分行的分值等于各行之和", "project"),
      good("总分行没有填分值", "project", { G23: "" }),
      good("各行分值本身不对：由另一项检查报告", "project", { G15: "25", H15: "25" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const cell = view.form.total?.points;
  const printed = printedTotalPoints(view);
  // 105 where a bonus of 5 stands beside the 100
  if (!cell || !printed || printed.minus(bonusOf(view.form)).eq(100) || printed.eq(100)) return [];
  const rows = sumPoints(view.form.indicators);
  const rate = ratePoints(view);
  if (rows.unreadable || !rows.sum.plus(rate?.points ?? 0).eq(100)) return [];
  return [
    {
      at: cell,
      with: [rate?.cell, ...rows.cells],
      values: { total: plain(printed), rate: withRatePoints(view) },
      seen: cell.text,
      expected: said("100", "100"),
      fix: writes(view.form.sheet, cell, 100, said("分值合计改为 100", "Write 100")),
    },
  ];
}
