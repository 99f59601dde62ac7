import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import type { RowView } from "../view";

/** 7.13: a target with a figure answered with 完成 or 达标. */
export const wordsAgainstNumber: FormCheck = {
  id: "words-against-number",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("指标值是数，完成值是文字", "Words against a number"),
  outcomes: ["warning"],
  message: said(
    "“{row}”的指标值 {target} 有数，完成值只写“{actual}”，算不出完成率。请填实际完成的数。",
    "{row}: the target {target} is a number and the actual only says “{actual}”. Fill in the number.",
  ),
  why: said(
    "定量指标要用数对数，写“已完成”不能核对得分。",
    "A quantity is scored number against number; “done” cannot be verified.",
  ),
  citation: reviewPractice("实际完成值", "定量指标填写实际完成的数值"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("≥500件 对“已完成”", "project", { F15: "已完成" }, "F15"),
      bad("≥95% 对“达成预期指标”", "project", { F16: "达成预期指标" }, "F16"),
    ],
    good: [
      good("数对数", "project"),
      good("定性目标用文字写完成情况", "project", { E20: "明显提升", F20: "达成预期指标" }),
      good("文字里有完成的数", "project", { F15: "全年完成512件" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { target, actual, indicator } = row;
  if (!indicator.actual || target?.kind !== "quantity") return null;
  const words =
    actual?.kind === "tier" || (actual?.kind === "qualitative" && actual.progress === null);
  // a sentence with a number in it is another matter: the reader could not tell which number counts
  if (!words || /\d/u.test(indicator.actual.text.normalize("NFKC"))) return null;
  return {
    at: indicator.actual,
    with: [indicator.target, row.cell],
    values: {
      row: nameOf(row),
      target: shown(indicator.target?.text),
      actual: shown(indicator.actual.text),
    },
    seen: indicator.actual.text,
    expected: said("一个数", "a number"),
  };
}
