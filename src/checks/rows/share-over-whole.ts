import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { isOverWhole } from "../reading/direction-doubt";
import { eachValue, nameOf } from "../reading/row-facts";
import type { RowView } from "../view";

/** A share of a whole that was reached beyond the whole: 满意度 102 %. */
export const shareOverWhole: FormCheck = {
  id: "share-over-whole",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("完成值超过 100%", "An actual of more than 100 %"),
  outcomes: ["warning"],
  message: said(
    "“{row}”的完成值是 {actual}。这样的比率是部分占全部，不会超过 100%。请核对分子和分母，改成实际的比率。",
    "{row} says {actual}. Such a rate is a part of a whole and never over 100 %. Check both numbers.",
  ),
  why: said(
    "满意度、合格率超过 100%，审核的人会怀疑数是怎么来的。",
    "Satisfaction of more than 100 % makes a reviewer doubt where the number comes from.",
  ),
  citation: reviewPractice("实际完成值", "占全部的比率不超过100%"),
  falseAlarms: [
    said(
      "名称写成“率”，说的却是完成计划的程度。",
      "A rate by its name that tells the progress on a plan.",
    ),
  ],
  examples: {
    bad: [
      bad("满意度 102%", "project", { F22: "102%" }, "F22"),
      bad("合格率 105%", "project", { F16: "105%" }, "F16"),
    ],
    good: [
      good("满意度 95%", "project"),
      good("正好 100%", "project", { F22: "'100%" }),
      good("完成率可以超过 100%", "project", { D16: "计划完成率", F16: "105%" }),
      good("毛入学率可以超过 100%", "project", { D16: "小学毛入学率", F16: "101.2%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { actual, target } = row.indicator;
  if (!actual || !isOverWhole(row)) return null;
  return {
    at: actual,
    with: [target],
    values: { row: nameOf(row), actual: actual.text },
    seen: actual.text,
    expected: said("不超过 100%", "at most 100 %"),
  };
}
