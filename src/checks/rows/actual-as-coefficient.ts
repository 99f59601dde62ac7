import { said } from "../../language/said";
import { hasNote } from "../../scoring";
import { Decimal, plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { againstRule, eachRow, nameOf } from "../reading/row-facts";
import { isActualAsCoefficient, percentBelowWhole, unlessOpen } from "../reading/rule-score";
import type { FormView, RowView } from "../view";

/** E6: 98 % against 98 % scored at 98 % of the points. */
export const actualAsCoefficient: FormCheck = {
  id: "actual-as-coefficient",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("把完成值当成了得分系数", "The actual used as the coefficient"),
  outcomes: ["error", "warning", "question"],
  message: said(
    "“{row}”完成值 {actual} 已达到指标值 {target}，得分却是 {points} 分的 {actual}（{score}）。应得 {points}，请改得分；完成值要除以指标值，不是直接乘分值。",
    "{row} meets its target {target} with {actual}, yet scores {actual} of {points} ({score}). It scores {points}: divide the actual by the target, do not multiply it by the points.",
  ),
  why: said(
    "比率是完成值÷指标值；已达到指标值的应得满分。",
    "The ratio is actual ÷ target; a target that is met scores full marks.",
  ),
  citation: reviewPractice(
    "定量指标",
    "完成值达到指标值的记满分，未达到的按完成值与指标值的比例记分",
  ),
  falseAlarms: [
    said(
      "本行分值没有印出、得分恰好能被完成值整除时，只作提问。",
      "Where a row prints no points it is only asked whether the score came about this way.",
    ),
  ],
  examples: {
    bad: [
      bad("没有逐行分值，97% 得 9.7", "twenty-eighty", { F9: "9.7" }, "F9", "question"),
      bad("98% 对 ≥95%，10 分的得分填 9.8", "project", { H16: "9.8" }, "H16"),
      bad("85% 对 ≥80%，15 分的得分填 12.75", "project", { H21: "12.75" }, "H21"),
    ],
    good: [
      good("没有逐行分值，得分是整数", "twenty-eighty"),
      good("已达标，得满分", "project"),
      good("96% 对 100% 未达标，9.6 分正是应得的分", "project"),
      good("已达标而扣了 0.5 分，与完成值无关", "project", { H16: "9.5" }),
    ],
  },
  run: (view) => eachRow(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const { cell, indicator } = row;
  const points = takenFrom(row, view);
  if (!cell || points === null) return null;
  return {
    at: cell,
    with: [indicator.target, indicator.actual, indicator.points],
    values: {
      row: nameOf(row),
      actual: indicator.actual?.text ?? "",
      target: indicator.target?.text ?? "",
      score: cell.text,
      points,
    },
    seen: cell.text,
    expected: said("{points}", "{points}", { points }),
    outcome:
      row.points === null
        ? "question"
        : unlessOpen(row, hasNote(indicator.note) ? "warning" : "error"),
  };
}

/** The points that the score is that percentage of; null where it is none. */
function takenFrom(row: RowView, view: FormView): string | null {
  const { points, standing, met, actual, indicator } = row;
  if (points !== null)
    return againstRule(row, view) === -1 && isActualAsCoefficient(row) ? points : null;
  const percent = percentBelowWhole(actual);
  if (indicator.points !== null || met !== true || standing === null || !percent) return null;
  const whole = new Decimal(standing).times(100).div(percent);
  // no points are printed: only a full mark in fives speaks for it, and only of a broken score
  const speaks = whole.gt(0) && whole.mod(5).eq(0) && !new Decimal(standing).mod(1).eq(0);
  return speaks ? plain(whole) : null;
}
