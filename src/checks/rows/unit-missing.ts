import { said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { cellsWithoutUnit } from "../reading/missing-units";
import { isPointsAsValue, pointsForTargets } from "../reading/points-as-value";
import { hasValues } from "../reading/row-facts";
import { isFactorApart } from "../reading/unit-factor";
import type { FormView } from "../view";

/** More addresses than this no sentence holds. */
const NAMED = 12;

/** E10, decision 7.10: numbers without a unit, once a form. */
export const unitMissing: FormCheck = {
  id: "unit-missing",
  on: "form",
  kinds: ALL_FORMS,
  title: said("数值没有写计量单位", "Numbers without a unit"),
  outcomes: ["warning"],
  message: said(
    "有 {count} 格数值没有写单位：{cells}。请补上单位（件、人、万元、% 等）。",
    "{count} cells hold a number without a unit: {cells}. Add the unit (件, 人, 万元, % …).",
  ),
  why: said(
    "没有单位，100 是 100% 还是 100 件要靠猜。",
    "Without a unit nobody knows whether 100 is a percentage or a count.",
  ),
  citation: reviewPractice("年度指标值", "定量指标的数值应带计量单位"),
  falseAlarms: [
    said(
      "单位写在表外的说明里时，也会提示。",
      "A unit that is given outside the table is not seen.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "比率没有百分号，件数没有单位，一张表只提一次",
        "project",
        { E15: "≥500", E16: "≥95" },
        "E15",
      ),
      bad("指标值有单位，完成值没有", "project", { F15: "512" }, "F15"),
      bad("目标表里数字后面接说明，没有单位", "target", { E10: "≥95保证热线接听" }, "E10"),
    ],
    good: [
      good("都有单位", "project"),
      good("单位写在指标名称的括号里", "project", {
        D15: "办理法律援助案件数量（件）",
        E15: "≥500",
        F15: "512件",
      }),
      good("没有写单位又差一万倍，由另一项检查指出", "project", { F19: "985000" }),
      good("成本指标的单位在表头", "project", { E19: "≤100", F19: "98.5" }),
      good("成本指标写“98.5万”，单位就是万元", "project", { E19: "100万", F19: "98.5万" }),
      good("0 不需要单位", "project", { D16: "重大责任事故次数", E16: "0", F16: "0" }),
      good("定性指标没有数", "project", { E20: "明显提升", F20: "明显提升" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  if (pointsForTargets(view).length > 0) return [];
  const cells = view.rows
    .filter((row) => hasValues(row, view) && !isPointsAsValue(row) && !isFactorApart(row))
    .flatMap(cellsWithoutUnit);
  const [first, ...others] = cells;
  if (!first) return [];
  const named = cells.slice(0, NAMED).map(({ cell }) => cell);
  const list = named.join("、") + (cells.length > NAMED ? " …" : "");
  return [
    {
      at: first,
      with: others,
      values: { count: cells.length, cells: list },
      seen: first.text,
      expected: said("数值和单位", "a number with its unit"),
    },
  ];
}
