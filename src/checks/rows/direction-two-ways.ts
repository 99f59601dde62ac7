import { said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { contradictionOf } from "../reading/direction-doubt";
import { directedOf, SIGN } from "../reading/direction-facts";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import { twoWays } from "../reading/stated-direction";
import type { FormView, RowView } from "../view";

const COLUMN = { J14: "指标性质" };

/** E11: the form's own column says 正向, and the operator is ≤. */
export const directionTwoWays: FormCheck = {
  id: "direction-two-ways",
  on: "form",
  kinds: ALL_FORMS,
  title: said("指标方向与比较符号相反", "Direction and operator contradict each other"),
  outcomes: ["warning"],
  message: said(
    "“{row}”的 {cell} 写的是“{stated}”，指标值 {target} 却用“{sign}”，两处相反。请核对，改其中一处；得分按“{sign}”计算。",
    "{row}: {cell} says {stated}, the target {target} says {sign}. Correct one; the score goes by {sign}.",
  ),
  why: said(
    "正向指标越高越好，反向指标越低越好；两处相反，得分就有两种算法。",
    "With the two at odds a score can be worked out in two ways.",
  ),
  citation: reviewPractice("指标性质", "指标方向与比较符号一致"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("正向，而数量用“≤”", "project", { ...COLUMN, J15: "正向", E15: "≤500件" }, "E15"),
      bad("反向，而知晓率用“≥”", "project", { ...COLUMN, J21: "反向指标" }, "E21"),
    ],
    good: [
      good("正向用“≥”，反向用“≤”", "project", { ...COLUMN, J15: "正向", J19: "反向" }),
      good("没有写比较符号", "project", { ...COLUMN, J17: "反向" }),
      good("与名称也相反：由名称的检查报告", "project", { ...COLUMN, J22: "正向", E22: "≤90%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const both = twoWays(row, view);
  const directed = directedOf(row);
  if (!both || !directed || contradictionOf(directed)?.certain) return null;
  return {
    at: both.operator,
    with: [both.stated, directed.cell],
    values: {
      row: nameOf(row),
      cell: both.stated.cell,
      stated: both.stated.text,
      target: shown(directed.cell.text),
      sign: SIGN[directed.target.operator],
    },
    seen: both.operator.text,
    expected: said("与“{stated}”一致的符号", "an operator that goes with {stated}", {
      stated: both.stated.text,
    }),
  };
}
