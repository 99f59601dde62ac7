import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { nameOf } from "../reading/row-facts";
import type { Value } from "../../values/value";
import type { FormView, RowView } from "../view";

/** E16: a deadline in a target lies before the form's year (a 2022 project due by 2021), or after it. */
export const deadlineYear: FormCheck = {
  id: "deadline-year",
  on: "form",
  kinds: ALL_FORMS,
  title: said("完成时限不在本表年度", "A deadline lies outside the form’s year"),
  outcomes: ["warning", "question"],
  message: said(
    "这是 {year} 年度的表，“{row}”的{what}却是 {deadline}。{next}",
    "The form is for {year}; {row}: the {what} is {deadline}. {next}",
  ),
  why: said(
    "本年度的指标应在本年度完成，年份早一年多半是照抄了上年的表；晚于本年的，本年还不能评完成与否。",
    "This year’s targets are due this year; an earlier one is mostly left from last year’s form, a later one cannot be judged yet.",
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
      bad(
        "2021 年度的表，2020 年就完成了",
        "project",
        { F18: "2020年12月20日" },
        "F18",
        "question",
      ),
      bad("2021 年度的表，写 2024 年底前", "project", { E18: "2024年12月底前" }, "E18", "question"),
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
  const { target, actual, indicator } = row;
  return year === null
    ? null
    : (judgeCell(indicator.target, target, { row, year, what: DUE }) ??
        judgeCell(indicator.actual, actual, { row, year, what: DONE }));
}

interface Place {
  readonly row: RowView;
  readonly year: number;
  readonly what: Said;
}

function judgeCell(cell: FormCell | null, value: Value | null, place: Place): Hit | null {
  const { row, year, what } = place;
  if (!cell || value?.kind !== "deadline" || value.yearSource !== "printed") return null;
  const due = Number(value.date?.slice(0, 4) ?? year);
  // what is accepted or paid the year after is this year's all the same
  if (due === year || due === year + 1) return null;
  return {
    at: cell,
    with: [row.indicator.target, row.indicator.actual],
    values: {
      year,
      what,
      row: nameOf(row),
      deadline: cell.text,
      next: due < year ? EARLIER : LATER,
    },
    seen: cell.text,
    expected: said("{year} 年", "{year}", { year }),
    outcome: due < year && what === DUE ? "warning" : "question",
  };
}

const DUE = said("完成时限", "deadline");
const DONE = said("完成时间", "date of completion");
const EARLIER = said(
  "请核对年份，可能是沿用了上年的表。",
  "Check the year: it may be last year’s.",
);
const LATER = said(
  "请核对年份；确是跨年任务的，请写本年应做到哪一步，或说明。",
  "Check the year; of a task across years, write what was due this year, or explain it.",
);
