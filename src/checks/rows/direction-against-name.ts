import { said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { contradictionOf } from "../reading/direction-doubt";
import { directedOf, SIGN } from "../reading/direction-facts";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import { operatorCell } from "../reading/stated-direction";
import type { RowView } from "../view";

/** E11: an operator that contradicts the name (投诉率 ≥5 %, 满意度 ≤90 %). */
export const directionAgainstName: FormCheck = {
  id: "direction-against-name",
  on: "form",
  kinds: ALL_FORMS,
  title: said("比较符号与指标名称相反", "The operator contradicts the name"),
  outcomes: ["warning", "question"],
  message: said(
    "“{row}”{better}，指标值 {target} 却用了“{sign}”。请核对方向，多半要改成“{other}”。",
    "{row}: {better}, yet the target {target} has {sign}. Check the direction; it is mostly {other}.",
  ),
  why: said(
    "方向写反，完成得越好得分越低，整行的得分都不对。",
    "With the direction turned round, doing better scores less.",
  ),
  citation: reviewPractice("年度指标值", "指标方向与指标含义一致"),
  falseAlarms: [
    said(
      "名称只写了一半（如“事故”指处理事故）时，可能误提示。",
      "A name cut short may read the other way.",
    ),
  ],
  examples: {
    bad: [
      bad("投诉率 ≥5%", "project", { D16: "群众投诉率", E16: "≥5%", F16: "'2%" }, "E16"),
      bad("未及时发放率 ≥95%", "project", { D16: "补贴未及时发放率", E16: "≥95%" }, "E16"),
      bad("退回率 ≥95%", "project", { D16: "申报材料退回率", E16: "≥95%" }, "E16", "question"),
      bad("结转结余率 ≥10%", "project", { D16: "资金结转结余率", E16: "≥10%" }, "E16", "question"),
      bad("满意度 ≤90%", "project", { E22: "≤90%" }, "E22"),
      bad(
        "评分标准说的是另一个方向",
        "project",
        {
          ...{ D16: "预算编制准确率", E16: "≤95%", F16: "'90%" },
          ...{ J14: "评分标准", J16: "预算编制准确率不低于95%的，得10分；否则不得分。" },
        },
        "E16",
      ),
      bad(
        "总成本 ≥100万元",
        "project",
        { D19: "项目总成本", E19: "≥100万元", F19: "100万元" },
        "E19",
        "question",
      ),
    ],
    good: [
      good("满意度 ≥90%", "project"),
      good("投诉率 ≤5%", "project", { D16: "群众投诉率", E16: "≤5%", F16: "'2%" }),
      good("这一行的评分标准就是这样规定的", "project", {
        ...{ D16: "预算编制准确率", E16: "≤20%", F16: "'15%" },
        ...{ J14: "评分标准", J16: "预算编制准确率≤20%的，得10分；大于20%的，不得分。" },
      }),
      good("结余资金退回率越高越好", "project", { D16: "结余资金退回率", E16: "≥95%" }),
      good("控制率各地两种理解都有", "project", { D16: "物业成本控制率", E16: "≥95%" }),
      good("养老金调整率越高越好", "project", { D16: "养老金调整率", E16: "≥3%", F16: "'3.8%" }),
      good("及时率填的是时间，由另一项检查指出", "project", {
        ...{ D20: "突发事件报告及时率", E20: "2小时内", F20: "1小时" },
      }),
      good("投诉办结率越高越好", "project", { D16: "投诉办结率" }),
      good("成本节约率越高越好", "project", { D19: "成本节约率", E19: "≥5%", F19: "'6%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const directed = directedOf(row);
  const against = directed && contradictionOf(directed);
  if (!directed || !against) return null;
  const { target, cell } = directed;
  const other = against.better === "less" ? "≤" : "≥";
  return {
    at: operatorCell(row, cell),
    with: [cell, row.indicator.level3],
    values: {
      row: nameOf(row),
      better: against.better === "less" ? LESS : MORE,
      target: shown(cell.text),
      sign: SIGN[target.operator],
      other,
    },
    seen: cell.text,
    expected: said("{other}", "{other}", { other }),
    outcome: against.certain ? "warning" : "question",
  };
}

const LESS = said("越低越好", "less is better");
const MORE = said("越高越好", "more is better");
