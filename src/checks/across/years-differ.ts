import { said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import { cellsIn, placeOf } from "../reading/cells-in";
import { yearsIn } from "../reading/years";
import type { FormView, WorkbookView } from "../view";

/** The self-evaluations of one workbook speak of different years. */
export const yearsDiffer: WorkbookCheck = {
  id: "years-differ",
  on: "workbook",
  title: said("各表的年度不一致", "The forms are for different years"),
  outcomes: ["question"],
  message: said(
    "这张表是 {year} 年度，工作簿里多数自评表是 {usual} 年度。请核对年度，或把别的年度另存一个文件。",
    "This form is for {year}, most forms of the workbook are for {usual}. Check the year.",
  ),
  why: said(
    "一次报送的自评表应是同一年度，年度写错的表会被归错年份。",
    "Forms that are mailed together are for one year; a wrong year is filed wrongly.",
  ),
  citation: reviewPractice("年度", "同一次报送的自评表年度一致"),
  falseAlarms: [
    said("有意把往年的表留在同一个文件里。", "Last year’s forms are kept in the file on purpose."),
  ],
  examples: {
    bad: [
      {
        about: "三张表中一张忘了改年度",
        sheets: [
          { base: "project", name: "甲", set: { C4: "甲项目" } },
          { base: "project", name: "乙", set: { C4: "乙项目" } },
          { base: "project", name: "丙", set: { C4: "丙项目", A3: "（2020年度）" } },
        ],
        found: { sheet: "丙", cell: "A3" },
      },
    ],
    good: [
      {
        about: "都是 2021 年度",
        sheets: [
          { base: "project", name: "甲", set: { C4: "甲项目" } },
          { base: "project", name: "乙", set: { C4: "乙项目" } },
        ],
      },
      {
        about: "目标表是下一年度的，不比较",
        sheets: [
          { base: "project", name: "甲", set: { C4: "甲项目" } },
          { base: "project", name: "乙", set: { C4: "乙项目" } },
          { base: "target", set: { A1: "2022年公共法律服务经费绩效目标表" } },
        ],
      },
      {
        about: "两个年度各一张，看不出哪个是多数",
        sheets: [
          { base: "project", name: "甲" },
          { base: "project", name: "乙", set: { A3: "（2020年度）" } },
        ],
      },
    ],
  },
  run,
};

function run({ forms }: WorkbookView): Hit[] {
  const dated = forms.filter(({ form }) => form.kind !== "target-table" && form.year !== null);
  const usual = mostCommon(dated);
  if (usual === null) return [];
  return dated
    .filter(({ form }) => form.year !== usual && form.title)
    .map((view) => ({ form: view.form, at: yearCell(view) }))
    .map(({ form, at }) => ({
      at,
      values: { year: form.year ?? "", usual },
      seen: String(form.year ?? ""),
      expected: said("{usual} 年度", "{usual}", { usual }),
    }));
}

/** The cell at the form's head that prints its year; its title where none does. */
function yearCell(view: FormView) {
  const { sheet, title, year, area } = view.form;
  const head = cellsIn(view).filter(({ row }) => row - area.top < HEAD);
  const printed = head.find(({ text }) => year !== null && yearsIn(text).includes(year));
  return printed
    ? placeOf(sheet, printed)
    : { sheet, cell: title?.cell ?? "A1", text: title?.text ?? "" };
}

/** Rows of a form's head: number of the annex, title, year. */
const HEAD = 4;

/** The year of more than half of the forms. */
function mostCommon(views: readonly FormView[]): number | null {
  const counts = new Map<number, number>();
  for (const { form } of views)
    if (form.year !== null) counts.set(form.year, (counts.get(form.year) ?? 0) + 1);
  const found = [...counts].find(([, count]) => count * 2 > views.length);
  return counts.size > 1 ? (found?.[0] ?? null) : null;
}
