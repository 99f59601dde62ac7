import { said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { eachRow, filled, nameOf } from "../reading/row-facts";

/** A row with a target that is worth nothing. */
export const zeroPoints: FormCheck = {
  id: "zero-points",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("分值是 0", "Worth no points"),
  outcomes: ["question"],
  message: said(
    "“{row}”有指标值 {target}，分值却是 0，完成与否都不影响总分。请确认分值，或写明不涉及。",
    "{row} has a target ({target}) and is worth 0 points. Confirm the points, or say it does not apply.",
  ),
  why: said("设了指标就应占分值。", "An indicator that is set should carry points."),
  citation: reviewPractice("分值", "每项指标应有分值"),
  falseAlarms: [
    said("表式允许不计分的参考指标时。", "Some forms list indicators for reference only."),
  ],
  examples: {
    bad: [
      bad("有指标值，分值 0", "project", { G18: "0", H18: "0" }, "G18"),
      bad("分值写成 0.00", "project", { G22: "0.00", H22: "0" }, "G22"),
    ],
    good: [
      good("都有分值", "project"),
      good("不涉及的行分值为 0", "project", { E22: "不涉及", F22: "不涉及", G22: "0", H22: "0" }),
    ],
  },
  run: (view) =>
    eachRow(view, (row) => {
      const { points, target } = row.indicator;
      if (!points || !filled(target) || row.points === null || !new Decimal(row.points).eq(0))
        return null;
      return {
        at: points,
        with: [target, row.cell],
        values: { row: nameOf(row), target: target?.text ?? "" },
        seen: points.text,
        expected: said("大于 0 的分值", "points above 0"),
      };
    }),
};
