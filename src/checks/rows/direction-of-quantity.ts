import { said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { isCappedOutput } from "../reading/direction-doubt";
import { directedOf, SIGN } from "../reading/direction-facts";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import { operatorCell, twoWays } from "../reading/stated-direction";
import type { FormView, RowView } from "../view";

/** E11: an output or a head count with an upper bound (购买数量 ≤1, 就读人数 <=6962). */
export const directionOfQuantity: FormCheck = {
  id: "direction-of-quantity",
  on: "form",
  kinds: ALL_FORMS,
  title: said("数量写成了“不超过”", "An output with an upper bound"),
  outcomes: ["question"],
  message: said(
    "“{row}”的指标值 {target} 用了“{sign}”，意思是越少越好。如果是要至少完成这么多，请改用“≥”。",
    "{row}: with {sign} in {target}, less is better. If this much is to be done at least, write ≥.",
  ),
  why: said(
    "产出数量用“≤”时，少做甚至不做也算完成，起不到约束作用。",
    "With ≤ on an output, doing less or nothing meets the target.",
  ),
  citation: reviewPractice("年度指标值", "产出数量一般为正向指标，用“≥”"),
  falseAlarms: [
    said(
      "编制内人数、批准购置数等确有上限时，用“≤”是对的。",
      "Posts and approved purchases may really have an upper limit.",
    ),
  ],
  examples: {
    bad: [
      bad("办理案件数量 ≤500件", "project", { E15: "≤500件" }, "E15"),
      bad("购买囚车数量 ≤1", "target", { C10: "购买囚车数量", E10: "≤1辆" }, "E10"),
      bad(
        "就读人数不超过",
        "project",
        { D20: "在校就读人数", E20: "不超过6962人", F20: "6900人" },
        "E20",
      ),
    ],
    good: [
      good("办理案件数量 ≥500件", "project"),
      good("指标性质写着“正向”：由指标方向的检查报告", "project", {
        ...{ J14: "指标性质", J15: "正向", E15: "≤500件" },
      }),
      good("投诉次数越少越好", "project", { D15: "群众投诉次数", E15: "≤5次", F15: "2次" }),
      good("成本指标用“≤”", "project", { D19: "办案补贴发放数" }),
      good("故障次数越少越好", "project", { D15: "设备故障次数", E15: "≤5次", F15: "2次" }),
      ...["科目调整次数", "工程变更次数", "经费追加次数", "返工次数", "群众上访人次"].map((name) =>
        good(`${name}越少越好`, "project", { D15: name, E15: "≤10次", F15: "2次" }),
      ),
      good("“三公”接待批次要控制", "project", { D15: "公务接待控制数", E15: "≤20次", F15: "12次" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const directed = directedOf(row);
  if (!directed || !isCappedOutput(directed, row) || twoWays(row, view)) return null;
  const { target, cell } = directed;
  return {
    at: operatorCell(row, cell),
    with: [cell, row.indicator.level3],
    values: { row: nameOf(row), target: shown(cell.text), sign: SIGN[target.operator] },
    seen: cell.text,
    expected: said("≥，或确认越少越好", "≥, or less is really better"),
  };
}
