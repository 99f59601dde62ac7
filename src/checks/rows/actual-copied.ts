import { said } from "../../language/said";
import { fold } from "../../values";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { isCopiedValue } from "../reading/actual-operator";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import type { RowView } from "../view";

/** A shorter text (显著提升, 及时) may well be both the target and what was achieved. */
const SENTENCE = 12;

/** E9: the target, bound and all, stands again as the actual. */
export const actualCopied: FormCheck = {
  id: "actual-copied",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("完成值照抄指标值", "The actual is copied from the target"),
  outcomes: ["warning"],
  message: said(
    "“{row}”的完成值“{actual}”与指标值一样，是照抄来的，看不出实际完成了多少。请填实际完成的数或情况。",
    "{row}: the actual “{actual}” repeats the target and tells nothing. Fill in what was really achieved.",
  ),
  why: said(
    "完成值要写实际结果；照抄“≥95%”或整句目标，得分就没有依据。",
    "An actual states a result; a copied bound or sentence gives no ground for a score.",
  ),
  citation: reviewPractice("实际完成值", "填写年度实际完成的数值或情况，不照抄年度指标值"),
  falseAlarms: [
    said(
      "完成情况恰好能用目标的原话来写时，也会提示。",
      "What was done may happen to be said best in the target's own words.",
    ),
  ],
  examples: {
    bad: [
      bad("连“≥”一起抄", "project", { F16: "≥95%" }, "F16"),
      bad("连“=”一起抄", "project", { E15: "'=500件", F15: "'=500件" }, "F15"),
      bad("照抄“不低于”", "project", { E21: "不低于80%", F21: "不低于80%" }, "F21"),
      bad(
        "整句目标照抄",
        "project",
        {
          E20: "有效维护受援人的合法权益，提升群众满意程度",
          F20: "有效维护受援人的合法权益，提升群众满意程度",
        },
        "F20",
      ),
      bad("照抄时限", "project", { F18: "2021年12月底前" }, "F18"),
      {
        about: "得分与上一行合并在一格的行也要看",
        sheets: [
          { base: "twenty-eighty", merges: ["F8:F9"], set: { E9: "≥95%", F8: "20", F9: "" } },
        ],
        found: { cell: "E9" },
      },
    ],
    good: [
      good("数值恰好相等不是照抄", "project", { F16: "'95%" }),
      good("定性目标的短词可以相同", "project", { E20: "明显提升", F20: "明显提升" }),
      good("全部完成、一次也没有，只能这样写", "project", {
        ...{ E17: "'=100%", F17: "'=100%", H17: "10" },
        ...{ D16: "安全事故次数", E16: "'=0次", F16: "'=0次", H16: "10" },
      }),
      good("等号后面的数不同", "project", { E15: "'=500件", F15: "'=512件" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { target, actual } = row.indicator;
  if (!actual || !isCopied(row)) return null;
  return {
    at: actual,
    with: [target],
    values: { row: nameOf(row), actual: shown(actual.text) },
    seen: actual.text,
    expected: said("实际完成的数或情况", "what was really achieved"),
  };
}

function isCopied(row: RowView): boolean {
  const { target, actual, indicator } = row;
  if (target?.kind === "quantity" && actual?.kind === "quantity") return isCopiedValue(row);
  const text = bare(indicator.actual?.text);
  if (text === "" || text !== bare(indicator.target?.text)) return false;
  if (target?.kind === "deadline") return /[前内]$/u.test(text);
  return target?.kind === "qualitative" && text.length >= SENTENCE;
}

function bare(text: string | undefined): string {
  return fold(text ?? "").replace(/[。.;；]$/u, "");
}
