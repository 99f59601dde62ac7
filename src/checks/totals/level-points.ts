import { said } from "../../language/said";
import { plain } from "../../scoring/decimal";
import { formHasPoints } from "../../scoring/total";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { printedCitation } from "../../rulebooks/printed/cite";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { headingGaps, type HeadingGap } from "../reading/headed";
import type { FormView } from "../view";

/** E1: the points of the rows do not make what their level-1 or level-2 heading prints. */
export const levelPoints: FormCheck = {
  id: "level-points",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("分值与指标标题印的分数不符", "Points differ from their heading"),
  outcomes: ["error", "question"],
  message: said(
    "“{name}”印的是 {points} 分，它下面各行分值相加是 {sum}（{rows}）。请核对这一组的分值。",
    "{name} prints {points} points; its rows make {sum} ({rows}). Check the points of this group.",
  ),
  why: said(
    "标题印出的分数是这一组的满分，各行分值必须正好分完。",
    "A heading’s points are the full marks of its group, and the rows have to use them up.",
  ),
  citation: reviewPractice("一级指标分值", "各行分值之和等于一级、二级指标标题印出的分值"),
  falseAlarms: [
    said(
      "标题括号里的数不是分值。",
      "The number in the heading’s brackets is no number of points.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "产出指标（50分）下面各行合计 45",
        "project",
        { B15: "产出指标（50分）", G15: "10" },
        "B15",
      ),
      bad("评分表的效果（30）只分了 25", "scorecard", { F12: "10" }, "B12"),
      bad("有一行没有填分值", "project", { B15: "产出指标(50分)", G16: "" }, "B15", "question"),
    ],
    good: [
      good("产出指标（50分）正好分完", "project", {
        B15: "产出指标（50分）",
        B20: "效益指标\n(30分)",
      }),
      good("各级标题都印了分值的评分表", "scorecard"),
      good("括号里是年份，不是分值", "project", { B15: "产出指标（2021年）" }),
      good("没有逐行分值的表：由另一项检查核对得分", "twenty-eighty", { A8: "产出指标（30分）" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  return formHasPoints(view.form) ? headingGaps(view).map(hitOf) : [];
}

function hitOf({ cell, quote, name, points, sum }: HeadingGap): Hit {
  return {
    at: cell,
    with: sum.cells,
    values: {
      name,
      points: plain(points),
      sum: plain(sum.sum),
      rows: sum.cells.map(({ text }) => text).join(" + "),
    },
    seen: plain(sum.sum),
    expected: said("{points}", "{points}", { points: plain(points) }),
    outcome: sum.without.length > 0 ? "question" : "error",
    citation: printedCitation(quote, [cell.cell]),
  };
}
