import { said } from "../../language/said";
import { stripListMark } from "../../values";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import { wrongUnit } from "../reading/wrong-units";
import type { RowView } from "../view";

/** E10: a unit that does not go with the number or the name. */
export const unitWrong: FormCheck = {
  id: "unit-wrong",
  on: "form",
  kinds: ALL_FORMS,
  title: said("计量单位不对", "Wrong unit"),
  outcomes: ["warning", "question"],
  message: said(
    "“{row}”的指标值 {target}：{problem}。请改为{expected}。",
    "{row}: the target {target} {problem}. Make it {expected}.",
  ),
  why: said(
    "单位与指标名称不一致，完成率就说不清是什么。",
    "With a unit that contradicts the name nobody can tell what was measured.",
  ),
  citation: reviewPractice("年度指标值", "计量单位与指标名称、指标性质一致"),
  falseAlarms: [
    said(
      "名称里的“率”是专名的一部分时，可能误提示。",
      "A 率 that is part of a proper name may be taken for a rate.",
    ),
  ],
  examples: {
    bad: [
      bad("目标表里的满意度写成“百分比”", "target", { E17: "≥90百分比" }, "E17"),
      bad("单位写成“百分比”", "project", { E16: "≥95百分比" }, "E16"),
      bad(
        "签约率填的是人数",
        "project",
        { D20: "家庭医生签约率", E20: "24694人", F20: "25000人" },
        "E20",
      ),
      bad(
        "及时率填的是时间",
        "project",
        { D20: "突发事件报告及时率", E20: "2小时内", F20: "1小时" },
        "E20",
      ),
      bad("人数用“个”", "project", { D15: "培训人数", E15: "≥500个", F15: "512个" }, "E15"),
      bad("数量指标填百分比", "project", { E15: "≥95%", F15: "'98%" }, "E15", "question"),
    ],
    good: [
      good("单位与名称一致", "project"),
      good("工作效率不是比率", "project", { D20: "窗口工作效率", E20: "≥20件", F20: "22件" }),
      good("个数用“个”", "project", { D15: "服务站点个数", E15: "≥50个", F15: "51个" }),
      good("比率没有写单位，由另一项检查指出", "project", { E16: "≥95", F16: "98" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { indicator, target } = row;
  const cell = indicator.targetParts?.number ?? indicator.target;
  if (!cell || target?.kind !== "quantity") return null;
  const name = stripListMark(indicator.level3?.text ?? "");
  const wrong = wrongUnit(target, cell.text, name);
  if (!wrong) return null;
  return {
    at: cell,
    with: [indicator.level3, indicator.targetParts?.unit],
    values: {
      row: nameOf(row),
      target: shown(indicator.target?.text),
      problem: wrong.problem,
      expected: wrong.expected,
    },
    seen: cell.text,
    expected: wrong.expected,
    outcome: wrong.outcome,
  };
}
