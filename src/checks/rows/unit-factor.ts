import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import { factorApart } from "../reading/unit-factor";
import type { RowView } from "../view";

/** E10: the two sides are 10,000, 1,000 or 100 times apart, as 元 and 万元 or 0.95 and 95 % are. */
export const unitFactor: FormCheck = {
  id: "unit-factor",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("指标值与完成值相差一个换算倍数", "Apart by a factor of units"),
  outcomes: ["warning"],
  message: said(
    "“{row}”的指标值 {target} 与完成值 {actual} 相差约 {factor} 倍，像是单位弄错了（如元与万元、0.95 与 95%）。请核对单位并改写。",
    "{row}: target {target} and actual {actual} are about {factor} times apart, as if a unit were wrong (元 and 万元, 0.95 and 95%). Check and rewrite.",
  ),
  why: said(
    "单位差一级，得分就差出许多倍，是常见的填报错误。",
    "One unit too large or small multiplies the score; a frequent slip.",
  ),
  citation: reviewPractice("计量单位", "指标值与完成值使用同一计量单位"),
  falseAlarms: [
    said("确实完成了一千倍、一万倍时也会提示。", "The amounts may really be that far apart."),
  ],
  examples: {
    bad: [
      bad("≤100万元 对 985000（元）", "project", { F19: "985000" }, "F19"),
      bad("≥95% 对 0.98", "project", { F16: "'0.98" }, "F16"),
      bad("≥300万元 对 0.032（亿元）", "project", { F20: "'0.032" }, "F20"),
    ],
    good: [
      good("数量级相同", "project"),
      good("0.98 设成百分比格式就是 98%", "project", { F16: "98%" }),
      good("两边都写成小数", "project", { E22: "≥0.9", F22: "'0.95" }),
      good("写明了单位，可以换算", "project", { F19: "985000元" }),
      good("指标值很小的比率", "project", { D16: "投诉率", E16: "≤1%", F16: "'0.5%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { indicator } = row;
  const factor = indicator.actual && factorApart(row);
  if (!indicator.actual || factor === null) return null;
  return {
    at: indicator.actual,
    with: [indicator.target],
    values: {
      row: nameOf(row),
      target: shown(indicator.target?.text),
      actual: shown(indicator.actual.text),
      factor: String(factor),
    },
    seen: indicator.actual.text,
    expected: said("与指标值同一单位的数", "a number in the target's unit"),
  };
}
