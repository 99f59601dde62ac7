import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { isCopiedValue, operatorOf } from "../reading/actual-operator";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import type { RowView } from "../view";

/** An actual that is a bound of its own (≥98% against ≥95%), no result. */
export const actualOperator: FormCheck = {
  id: "actual-operator",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("完成值带有比较符号", "The actual carries a comparison"),
  outcomes: ["question"],
  message: said(
    "“{row}”的完成值“{actual}”是一个范围，不是实际完成的数，这里按 {number} 计算。请填准确的完成值。",
    "{row}: the actual “{actual}” is a range, no result; {number} is used. Fill in the exact value.",
  ),
  why: said("完成值应是确定的结果。", "An actual is one definite result."),
  citation: reviewPractice("实际完成值", "填写年度实际完成的数值"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("≥98% 对 ≥95%", "project", { F16: "≥98%" }, "F16"),
      bad("用文字写的范围", "project", { F15: "超过510件" }, "F15"),
    ],
    good: [
      good("完成值是确定的数", "project"),
      good("“达到”不是比较符号", "project", { F16: "达到98%" }),
      good("照抄目标，由另一项检查指出", "project", { F16: "≥95%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { actual } = row;
  const cell = row.indicator.actual;
  if (!cell || actual?.kind !== "quantity" || operatorOf(row) === null) return null;
  if (isCopiedValue(row)) return null;
  return {
    at: cell,
    with: [row.indicator.target],
    values: {
      row: nameOf(row),
      actual: shown(cell.text),
      number: `${actual.number}${actual.unit ?? ""}`,
    },
    seen: cell.text,
    expected: said("确定的数", "one definite number"),
  };
}
