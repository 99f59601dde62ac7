import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { isPointsAsValue } from "../reading/points-as-value";
import { eachRow, nameOf } from "../reading/row-facts";

/** The points of the row, written again as its target and its actual. */
export const pointsAsValue: FormCheck = {
  id: "points-as-value",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("指标值填成了分值", "Points in place of the target"),
  outcomes: ["question"],
  message: said(
    "“{row}”的指标值和完成值都是 {points}，与分值相同，像是把分值填进去了。请填指标本身的数。",
    "{row}: target and actual are both {points}, the row's own points. Fill in the values themselves.",
  ),
  why: said(
    "分值对分值，看不出完成了什么。",
    "Points against points tell nothing of what was done.",
  ),
  citation: reviewPractice("年度指标值", "填写指标的目标值，不填分值"),
  falseAlarms: [
    said("指标值恰好与分值是同一个小数时。", "The target may happen to equal the points."),
  ],
  examples: {
    bad: [
      bad(
        "12.5 对 12.5，分值也是 12.5",
        "project",
        { E20: "12.5", F20: "12.5", G20: "12.5" },
        "E20",
      ),
      bad("7.5 分写了三遍", "project", { E22: "7.5", F22: "7.5", G22: "7.5" }, "E22"),
    ],
    good: [
      good("整数可能只是巧合", "project", { E20: "15", F20: "15" }),
      good("单位不同", "project", { E20: "12.5万元", F20: "12.5万元", G20: "12.5" }),
    ],
  },
  run: (view) =>
    eachRow(view, (row) => {
      const { target, actual } = row.indicator;
      if (!target || !isPointsAsValue(row)) return null;
      return {
        at: target,
        with: [actual, row.indicator.points],
        values: { row: nameOf(row), points: target.text },
        seen: target.text,
        expected: said("指标的目标值", "the target itself"),
      };
    }),
};
