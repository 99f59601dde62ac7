import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { nameOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** A value that looks like a number or a date and was not understood: the row went unchecked. */
export const valueUnread: FormCheck = {
  id: "value-unread",
  on: "form",
  kinds: ALL_FORMS,
  title: said("有的值没有读懂，未能核对", "A value that could not be read"),
  outcomes: ["question"],
  message: said(
    "“{row}”的{which}没有读懂，这一行{unchecked}。{why}",
    "{row}: the {which} could not be read, so that {unchecked}. {why}",
  ),
  why: said(
    "没有读懂的行不会报错，也不等于没有错；请改写清楚，或自己核对。",
    "A row that was not read gives no finding, which does not mean that it is right.",
  ),
  citation: reviewPractice(
    "年度指标值、实际完成值",
    "数值写成“比较符号＋数字＋单位”，日期写明到哪一天",
  ),
  falseAlarms: [
    said(
      "人看得懂而程序看不懂的少见写法。",
      "Unusual wordings that a person understands and the program does not.",
    ),
  ],
  examples: {
    bad: [
      bad("没有这一天", "project", { E18: "2021年2月30日前" }, "E18"),
      bad("完成值是一个分数", "project", { F15: "512/500" }, "F15"),
      bad("完成值是一段，够不上指标值", "project", { E15: "≥480次", F15: "450-460次" }, "F15"),
      bad("目标表里的写法看不懂", "target", { E13: "3/5" }, "E13"),
    ],
    good: [
      good("每一格都读懂了", "project"),
      good("定性的话由人评定，不是没有读懂", "project", { E20: "明显提升", F20: "有所提升" }),
      good("完成值是一段，无论取哪个数都达到", "project", { E15: "≥480次", F15: "480-490次" }),
      good("不计分的行", "project", { E18: "2021年2月30日前", G18: "—", H18: "—" }),
      good("目标表", "target"),
    ],
  },
  run: (view) => view.rows.flatMap((row) => find(row, view)),
};

function find(row: RowView, { form }: FormView): Hit[] {
  const { indicator, target, actual, status } = row;
  const isTargets = form.kind === "target-table";
  // a row that goes by its own printed rule may not need the value that was not read
  // 450-460次 below ≥480次: how far below, and with it the score, is open
  const isBetween = status === "manual" && actual?.kind === "unreadable" && !!actual.within;
  if (!isTargets && status !== "unreadable" && !isBetween) return [];
  if (target?.kind === "unreadable" && indicator.target && !isBetween)
    return [hitOf(row, indicator.target, TARGET, target.reason)];
  return actual?.kind === "unreadable" && indicator.actual
    ? [hitOf(row, indicator.actual, ACTUAL, actual.reason)]
    : [];
}

function hitOf(row: RowView, cell: FormCell, which: Said, why: Said): Hit {
  return {
    at: cell,
    with: [row.indicator.target, row.indicator.actual],
    values: {
      row: nameOf(row),
      which,
      unchecked: row.cell === null ? VALUE_UNCHECKED : SCORE_UNCHECKED,
      why,
    },
    seen: cell.text,
    expected: said("看得懂的数值或日期", "a value or date that can be read"),
  };
}

const TARGET = said("指标值", "target");
const ACTUAL = said("完成值", "actual");
const SCORE_UNCHECKED = said("的得分未能核对", "the row's score was not checked");
const VALUE_UNCHECKED = said("未能核对", "the row was not checked");
