import { said } from "../../language/said";
import { isRateName } from "../../scoring";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { isMisplaced } from "../reading/points";
import { eachRow, filled, nameOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** 7.13: the execution rate scored in the fund block and again as an indicator. */
export const rateScoredTwice: FormCheck = {
  id: "rate-scored-twice",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("预算执行率计了两次分", "The execution rate is scored twice"),
  outcomes: ["warning"],
  message: said(
    "“{row}”说的就是预算执行率，资金栏已按执行率计了 {fund} 分，这里又计 {points} 分。请换成别的指标，或确认不重复。",
    "{row} is the execution rate, which the fund block scores with {fund} points already; here are {points} more. Choose another indicator.",
  ),
  why: said(
    "同一件事计两次分，执行率的权重就超过了规定。",
    "Scored twice, the rate weighs more than is prescribed.",
  ),
  citation: reviewPractice("预算执行率", "预算执行率在项目资金栏计分，不再设为绩效指标"),
  falseAlarms: [
    said(
      "指标说的是某一笔专款的执行率时，可能不重复。",
      "The indicator may be about one earmarked part of the money.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "又设了一个“预算执行率”指标",
        "project",
        { D18: "预算执行率", E18: "≥95%", F18: "98.5%" },
        "D18",
      ),
      ...["预算资金执行率", "财政资金执行率", "项目资金预算执行率", "年度资金预算支出进度"].map(
        (name) => bad(`叫“${name}”也是执行率`, "common", { D14: `指标1：${name}` }, "D14"),
      ),
      bad("叫“资金支出进度”也是同一件事", "common", { D14: "指标1：资金支出进度" }, "D14"),
    ],
    good: [
      good("没有这样的指标", "project"),
      good("资金使用合规率不是执行率", "project", { D16: "资金使用合规率" }),
      good("预算编制、资金到位的指标不是执行率", "project", { D16: "预算资金到位率" }),
      good("资金行误填了整张表的分值，不计分：由另一项检查报告", "project", {
        ...{ G8: "100", I8: "99.45" },
        ...{ D18: "预算执行率", E18: "≥95%", F18: "98.5%" },
      }),
      good("资金栏不计分，执行率只作指标", "project", {
        G8: "—",
        I8: "—",
        D18: "预算执行率",
        E18: "≥95%",
        F18: "98.5%",
      }),
    ],
  },
  run: (view) => eachRow(view, find),
};

function find(row: RowView, { rate }: FormView): Hit | null {
  const { level3, points } = row.indicator;
  if (!level3 || !isRateName(level3.text)) return null;
  const fund = rate?.of.kind === "rate" ? filled(rate.of.line.points ?? rate.cell) : null;
  // the whole form's points in the fund row are misplaced and not scored, so that nothing is scored twice
  if (isMisplaced(rate)) return null;
  if (!rate || !fund || rate.status === "notApplicable" || !/\d/u.test(fund.text)) return null;
  if (!filled(points) && !filled(row.cell)) return null;
  return {
    at: level3,
    with: [points, fund],
    values: { row: nameOf(row), fund: fund.text, points: points?.text ?? row.cell?.text ?? "" },
    seen: level3.text,
    expected: said("别的产出或效益指标", "some other indicator"),
  };
}
