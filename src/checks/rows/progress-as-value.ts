import { said, type Said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import type { RowView } from "../view";

/** 已完成100% for a satisfaction of 90 %: progress, not the value that was asked for. */
export const progressAsValue: FormCheck = {
  id: "progress-as-value",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("把完成进度当成了完成值", "Progress in place of the value"),
  outcomes: ["warning", "question"],
  message: said(
    "“{row}”的指标值是 {target}，完成值“{actual}”写的是完成进度，不是{what}。请填实际的数。",
    "{row}: the target is {target}; the actual “{actual}” tells progress, not {what}. Fill in the value.",
  ),
  why: said(
    "“已完成100%”不等于满意度 100%，两者不能相比。",
    "“100 % done” is no satisfaction of 100 %; the two cannot be compared.",
  ),
  citation: reviewPractice("实际完成值", "填写与年度指标值同一口径的实际值"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("满意度 ≥90% 对“已完成100%”", "project", { F22: "已完成100%" }, "F22"),
      bad("≥500件 对“已完成100%”", "project", { F15: "已完成100%" }, "F15", "question"),
    ],
    good: [
      good("满意度写的是实际值", "project"),
      good("定性目标写完成进度", "project", { E20: "明显提升", F20: "已完成100%" }),
      good("完成率本身就是进度", "project", { D16: "案件办结完成率", F16: "已完成98%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { target, actual, indicator } = row;
  if (!indicator.actual || target?.kind !== "quantity") return null;
  if (actual?.kind !== "qualitative" || actual.progress === null) return null;
  const isPercent = target.unit === "%";
  if (isPercent && /完成|进度|办结|实现|落实/u.test(indicator.level3?.text ?? "")) return null;
  return {
    at: indicator.actual,
    with: [indicator.target],
    values: {
      row: nameOf(row),
      target: shown(indicator.target?.text),
      actual: shown(indicator.actual.text),
      what: isPercent ? THE_RATE : amount(target.unit),
    },
    seen: indicator.actual.text,
    expected: isPercent
      ? said("实际的百分比", "the percentage itself")
      : said("实际的数", "the number"),
    outcome: isPercent ? "warning" : "question",
  };
}

const THE_RATE = said("这个比率本身", "the rate itself");

function amount(unit: string | null): Said {
  return unit === null
    ? said("完成的数量", "the amount")
    : said("完成了多少{unit}", "the amount in {unit}", { unit });
}
