import { isOpen } from "../../scoring/extras";
import { said, type Said } from "../../language/said";
import { plain, roundHalfUp, type Decimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { isMisplaced, rateOnTop, sumPoints } from "../reading/points";
import { isMendedBySlips } from "../reading/score-slips";
import {
  standingScores,
  standingTotal,
  withRateScore,
  type StandingScores,
} from "../reading/standing-scores";
import type { FormView } from "../view";

/** E2: 总分 is not the sum of the scores that stand on the form. */
export const totalSum: FormCheck = {
  id: "total-sum",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("总分与各行得分之和不符", "The total is not the sum of the scores"),
  outcomes: ["error"],
  message: said(
    "总分填的是 {total}，各行得分相加{rate}是 {sum}。请改总分，或核对各行得分。",
    "The total says {total}, the scores{rate} add up to {sum}. Correct either.",
  ),
  why: said(
    "总分必须等于表内各项得分之和，否则等级也跟着错。",
    "The total has to be the sum of the scores on the form, or the grade goes wrong with it.",
  ),
  citation: reviewPractice("总分", "总分等于预算执行率得分与各项指标得分之和"),
  falseAlarms: [
    said(
      "表格只粘贴了一部分，缺的行没有在表里。",
      "Only part of the form was pasted, and rows are missing from the sheet.",
    ),
  ],
  examples: {
    bad: [
      bad("各行相加是 99.45，总分填了 99", "project", { H23: "99" }, "H23"),
      bad("漏加了执行率的得分", "project", { H23: "89.6" }, "H23"),
      bad("还有一行没填得分，总分却比全部填满还高", "project", { H15: "", H23: "102" }, "H23"),
    ],
    good: [
      good("总分等于各行之和", "project"),
      good("总分是公式，结果相符", "project", { H23: "=SUM(H15:H22)+I8|99.45" }),
      good("资金行的分值填成 100，得分是执行率自己的：只是分值错了", "project", { G8: "100" }),
      good("还有得分没填，总分也空着", "project", { H15: "", H23: "" }),
      good("还有一行没填得分，总分先按它满分算了：缺的是那一行", "project", { H15: "" }),
      good("执行率另加在 100 分之上，总分没算它：由分值的检查报告", "project", {
        G15: "25",
        H15: "25",
        H23: "99.6",
      }),
      good("总分行只有满分 100，总分还没填", "common", { H19: "", I19: "" }),
      good("没有分值列的表，总分等于各块得分之和", "twenty-eighty"),
      good("SUM 漏了文本的 10 分：由数字格式的检查报告", "project", {
        H16: "'10",
        H23: "=SUM(H15:H22)+I8|89.45",
      }),
      good("一行得分填成 51，总分是对的：由那一行报告", "project", { H15: "51" }),
      good("一行得分多了负号，总分是对的：由那一行报告", "project", { H15: "-15" }),
      good("执行率得分填成 98.5%：由执行率得分的检查报告", "project", { I8: "98.5%" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const found = standingTotal(view);
  const scores = standingScores(view);
  if (!found || scores.sum.eq(0) || fits(view, scores, found.total)) return [];
  // what is added or taken off beside the full marks is not all said yet
  if (isOpen(view.assessment.rows)) return [];
  const { cell } = found;
  if (isMendedBySlips(view, { ...found, sum: scores.sum })) return [];
  const sum = plain(scores.sum);
  const fix = writes(view.form.sheet, cell, Number(sum), said(`总分改为 ${sum}`, `Write ${sum}`));
  return [
    {
      at: cell,
      with: scores.cells,
      values: { total: cell.text, sum, rate: rateIn(view) },
      seen: cell.text,
      expected: said("{sum}", "{sum}", { sum }),
      fix: scores.openRows === 0 ? fix : null,
      suggestion: cell.formula === null ? null : RECALCULATE,
    },
  ];
}

/** Whether the sum holds the score of the fund row, where a form has one. */
function rateIn(view: FormView): Said {
  // the whole form's points in the fund row: its score may be the whole form's, too
  if (isMisplaced(view.rate)) return said("（不含执行率得分）", " (execution rate left out)");
  return withRateScore(view);
}

const RECALCULATE = said(
  "这一格是公式：先重新计算（F9），还不对再改公式。",
  "The cell holds a formula: recalculate first (F9), then correct the formula.",
);

/** Whether the total is right, or may be once the open rows are scored. */
function fits(view: FormView, scores: StandingScores, total: Decimal): boolean {
  const { sum, applicable, open, openRows } = scores;
  if ([sum, applicable].some((one) => one.eq(total))) return true;
  // a bonus that the form caps at its full marks
  if (view.form.extras && view.assessment.total !== null && total.eq(view.assessment.total))
    return true;
  // the rate's points come on top of 100: that is the mistake, and points-sum reports it
  const rate = view.rate?.standing ?? "0";
  // 100 points in the fund row beside the rate's own score: only the points are wrong
  if (isMisplaced(view.rate) && sum.plus(rate).eq(total)) return true;
  if (rateOnTop(view) && sum.minus(rate).eq(total)) return true;
  if (openRows > 0 && total.gt(sum) && total.lte(sum.plus(open))) return true;
  if (!view.assessment.rulebook.rescaleNotApplicable) return false;
  const counting = view.rows.filter(({ status }) => status !== "notApplicable");
  const points = sumPoints(counting.map(({ indicator }) => indicator)).sum.plus(
    view.rate?.status === "notApplicable" ? 0 : (view.rate?.points ?? 0),
  );
  return points.gt(0) && roundHalfUp(applicable.times(100).div(points), 2).eq(total);
}
