import { said, type Said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { isPointsAsValue, pointsForTargets } from "../reading/points-as-value";
import { eachRow, nameOf } from "../reading/row-facts";
import type { RowView } from "../view";

const POINTS = {
  ...{ D8: "20", E8: "20", D9: "20", E9: "20", D10: "20", E10: "20" },
  ...{ D13: "15", E13: "15", D14: "15", E14: "15", D15: "10", E15: "10" },
};

/** The points of the row, written again as its target and its actual. */
export const pointsAsValue: FormCheck = {
  id: "points-as-value",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("指标值填成了分值", "Points in place of the target"),
  outcomes: ["question"],
  message: said(
    "“{row}”的指标值和完成值都是 {points}，{why}，像是把分值填进去了。请填指标本身的数。",
    "{row}: target and actual are both {points}, {why}. Fill in the values themselves.",
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
      bad("没有分值列，各行的数加起来正好 100", "twenty-eighty", POINTS, "D8"),
      bad("7.5 分写了三遍", "project", { E22: "7.5", F22: "7.5", G22: "7.5" }, "E22"),
    ],
    good: [
      good("各行的数加起来不是 100", "twenty-eighty", { ...POINTS, D8: "30", E8: "30" }),
      good("整数可能只是巧合", "project", { E20: "15", F20: "15" }),
      good("单位不同", "project", { E20: "12.5万元", F20: "12.5万元", G20: "12.5" }),
    ],
  },
  run: (view) => {
    const [first, ...others] = pointsForTargets(view);
    return first ? hitOf(first, others, MAKE_100) : eachRow(view, find);
  },
};

const SAME = said("与分值相同", "the row's own points");
const MAKE_100 = said(
  "各行的指标值加起来正好是 100",
  "and the targets of all rows add up to 100, as points do",
);

function find(row: RowView): Hit | null {
  return isPointsAsValue(row) ? (hitOf(row, [], SAME)[0] ?? null) : null;
}

function hitOf(row: RowView, others: readonly RowView[], why: Said): Hit[] {
  const { target, actual, points } = row.indicator;
  if (!target) return [];
  return [
    {
      at: target,
      with: [actual, points, ...others.map(({ indicator }) => indicator.target)],
      values: { row: nameOf(row), points: target.text, why },
      seen: target.text,
      expected: said("指标的目标值", "the target itself"),
    },
  ];
}
