import { said } from "../../language/said";
import { readPoints } from "../../scoring";
import { plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { fundLines, totalLine } from "../reading/fund";
import { isMisplaced } from "../reading/points";
import type { FormView } from "../view";

/** E4: the whole form's points in the fund row. */
export const fundPointsMisplaced: FormCheck = {
  id: "fund-points-misplaced",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("资金行填了整张表的分值", "The fund row holds the whole form’s points"),
  outcomes: ["error"],
  message: said(
    "资金行的分值填的是 {points}，像是整张表的满分。请改成执行率自己的分值（多为 10），得分也只填执行率的得分。",
    "The fund row’s points say {points}, as if for the whole form. Write the rate’s own (mostly 10) and its own score.",
  ),
  why: said(
    "整张表的分值再加到各行上，总分就重复计算了。",
    "The form’s full marks on top of the rows count everything twice.",
  ),
  citation: partOfForm("项目资金：分值", "年度资金总额……分值 10"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("资金行填 100 分、得 99.45 分", "project", { G8: "100", I8: "99.45" }, "G8"),
      bad("资金行填 90 分", "project", { G8: "90", I8: "88.65" }, "G8"),
    ],
    good: [
      good("执行率 10 分", "project"),
      good("执行率 10 分，预算写成算式读不出", "project", { E8: "120+20" }),
      good("湖北式 20 分，印在标题里", "twenty-eighty"),
      good("评分表 20 分", "scorecard"),
    ],
  },
  run,
};

function run({ form, rate }: FormView): Hit[] {
  const line = totalLine(form)?.line;
  const points = readPoints(line?.points ?? null);
  if (!line?.points || points.kind !== "points" || !isMisplaced(rate)) return [];
  return [
    {
      at: line.points,
      with: [line.score, form.total?.points, ...fundLines(form).map((one) => one.line.points)],
      values: { points: plain(points.number) },
      seen: line.points.text,
      expected: said("10（执行率的分值）", "10 (the rate’s points)"),
    },
  ];
}
