import { said, type Said } from "../../language/said";
import { convert } from "../../values";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import type { RowView } from "../view";

/** RULES 1: 135.00万元 against 100 % is read as a degree of completion, and asked about. */
export const unitMismatch: FormCheck = {
  id: "unit-mismatch",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("指标值与完成值的单位不同", "Target and actual in different units"),
  outcomes: ["question"],
  message: said(
    "“{row}”的指标值是 {target}，完成值是 {actual}，{next}",
    "{row}: target {target}, actual {actual}: {next}",
  ),
  why: said(
    "审核要用同一单位的两个数核对得分。",
    "Reviewers verify a score by two numbers in one unit.",
  ),
  citation: reviewPractice("实际完成值", "与年度指标值使用同一计量单位"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("≤100万元 对 100%", "project", { F19: "'100%" }, "F19"),
      bad("≥500件 对 512万元", "project", { F15: "512万元" }, "F15"),
      bad("时限对 100%", "project", { F18: "'100%" }, "F18"),
    ],
    good: [
      good("单位相同", "project"),
      good("元与万元可以换算", "project", { F19: "985000元" }),
      good("完成值没有写单位，按指标值的单位理解", "project", { F15: "512" }),
      good("一次也没有：0起与 0% 说的是一回事", "project", {
        ...{ D16: "安全事故发生数", E16: "0起", F16: "0%" },
      }),
      good("定性目标写完成程度", "project", { E20: "明显提升", F20: "'100%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { indicator, actual } = row;
  if (!indicator.actual || actual?.kind !== "quantity" || !differs(row)) return null;
  const target = shown(indicator.target?.text);
  return {
    at: indicator.actual,
    with: [indicator.target, row.cell],
    values: {
      row: nameOf(row),
      target,
      actual: shown(indicator.actual.text),
      next: actual.unit === "%" ? asProgress(row) : UNKNOWN,
    },
    seen: indicator.actual.text,
    expected: said("与“{target}”同一单位的数", "a number in the unit of {target}", { target }),
  };
}

function differs({ target, actual, status }: RowView): boolean {
  if (actual?.kind !== "quantity") return false;
  if (target?.kind === "deadline") return target.quantity === null && actual.unit === "%";
  if (target?.kind !== "quantity") return false;
  // none at all is none in any unit: 0起 and 0%, but 0% of a cost
  const isNone = status === "computed" && Number(target.number) + Number(actual.number) === 0;
  return !isNone && convert(actual.number, actual.unit, target.unit) === null;
}

function asProgress({ target }: RowView): Said {
  return target?.kind === "deadline"
    ? said(
        "一个是时限，一个是百分比，看不出是否按时。请改填完成的日期。",
        "a deadline against a percentage does not tell whether it was in time. Fill in the date.",
      )
    : said(
        "单位不同，不能直接相比，这里把完成值理解为完成程度。请改填实际的数，或确认这样理解。",
        "different units; the actual is read as a degree of completion. Fill in the amount, or confirm.",
      );
}

const UNKNOWN = said(
  "单位不同，不能直接相比。请核对单位，改成同一单位的数。",
  "different units that cannot be compared. Write both numbers in one unit.",
);
