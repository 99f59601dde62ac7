import { said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { nameOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** E16: a deadline in a target lies before the form's year (a 2022 project due by 2021). */
export const deadlineYear: FormCheck = {
  id: "deadline-year",
  on: "form",
  kinds: ALL_FORMS,
  title: said("完成时限早于本表年度", "A deadline lies before the form’s year"),
  outcomes: ["warning"],
  message: said(
    "这是 {year} 年度的表，“{row}”的完成时限却是 {deadline}。请核对年份，可能是沿用了上年的表。",
    "The form is for {year}; {row} is due by {deadline}. Check the year: it may be last year’s.",
  ),
  why: said(
    "本年度的指标应在本年度完成，年份早一年多半是照抄了上年的表。",
    "This year’s targets are due this year; an earlier one is mostly left from last year’s form.",
  ),
  citation: reviewPractice("时效指标", "完成时限与绩效年度一致"),
  falseAlarms: [
    said(
      "跨年项目，某一步确实应在上年完成。",
      "A project across years of which a step was due the year before.",
    ),
  ],
  examples: {
    bad: [
      bad("2021 年度的表，2020 年 12 月底前完成", "project", { E18: "2020年12月底前" }, "E18"),
      bad(
        "2023 年度的表，写 2021 年底前",
        "common",
        { D14: "工程完工时间", E14: "2021年12月31日前", F14: "2021年12月20日" },
        "E14",
      ),
    ],
    good: [
      good("本年度 12 月底前", "project"),
      good("没有写年份", "project", { E18: "12月底前" }),
      good("下一年验收", "project", { E18: "2022年3月底前", F18: "2022年3月10日" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  return view.rows.flatMap((row) => judge(row, view.form.year) ?? []);
}

function judge(row: RowView, year: number | null): Hit | null {
  const { target, indicator } = row;
  const cell = indicator.target;
  if (!cell || year === null || target?.kind !== "deadline" || target.yearSource !== "printed")
    return null;
  const due = Number(target.date?.slice(0, 4) ?? year);
  if (due >= year) return null;
  return {
    at: cell,
    with: [indicator.actual],
    values: { year, row: nameOf(row), deadline: cell.text },
    seen: cell.text,
    expected: said("{year} 年", "{year}", { year }),
  };
}
