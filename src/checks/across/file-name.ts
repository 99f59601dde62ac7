import { said, type Said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";

const YEAR = /(?<![\da-z])(20\d\d)(?!\d)/giu;
/** How far a year may be from the forms' and still be one. */
const NEAR = 20;
/** What Excel and mail programs call a file that nobody named. */
const UNNAMED =
  /^(新建|book\d|工作簿\d|workbook\d|未命名|microsoft)|副本|^copy of|[(（]\d{1,2}[)）]$|草稿|未定稿/iu;

/** The file's name: another year than the forms', or a name that nobody gave. */
export const fileName: WorkbookCheck = {
  id: "file-name",
  on: "workbook",
  title: said("文件名与内容不符", "The file name does not fit"),
  outcomes: ["warning", "question"],
  message: said("文件名“{name}”{what}。{next}", "The file name “{name}” {what}. {next}"),
  why: said(
    "收表单位按文件名归档，年度或名称不对会归错。",
    "The bureau files by name; a wrong year or name is filed wrongly.",
  ),
  citation: reviewPractice("文件名", "文件名应与单位、年度相符"),
  falseAlarms: [
    said(
      "文件名里的年份是报送年份，不是绩效年度（下一年报送上一年度的不提示）。",
      "The name has the year of mailing; the year after the forms’ year is therefore let pass.",
    ),
  ],
  examples: {
    bad: [
      {
        about: "文件名写 2019 年，表是 2021 年度",
        sheets: [{ base: "project" }],
        facts: { fileName: "2019年自评表.xlsx" },
        found: { sheet: "自评表", cell: "A1" },
      },
      {
        about: "文件名还是“副本”",
        sheets: [{ base: "project" }],
        facts: { fileName: "自评表 - 副本.xlsx" },
        found: { sheet: "自评表", cell: "A1", outcome: "question" },
      },
    ],
    good: [
      {
        about: "编号里的数字不是年份",
        sheets: [{ base: "project" }],
        facts: { fileName: "zp2010号自评表.xlsx" },
      },
      {
        about: "离得太远的四位数不是年份",
        sheets: [{ base: "project" }],
        facts: { fileName: "2080科目自评表.xlsx" },
      },
      {
        about: "年度相符",
        sheets: [{ base: "project" }],
        facts: { fileName: "某市司法局2021年度自评表.xlsx" },
      },
      {
        about: "2022 年报送 2021 年度的",
        sheets: [{ base: "project" }],
        facts: { fileName: "2022年报送—自评表.xlsx" },
      },
      {
        about: "文件名没有年份",
        sheets: [{ base: "project" }],
        facts: { fileName: "绩效自评表.xlsx" },
      },
    ],
  },
  run,
};

function run({ grids, forms, facts }: WorkbookView): Hit[] {
  const first = grids[0];
  const name = facts.fileName?.replace(/\.[a-z]{3,5}$/iu, "");
  if (!first || !name || forms.length === 0) return [];
  const hit = (what: Said, next: Said, outcome: "warning" | "question", expected: Said): Hit => ({
    at: { sheet: first.sheet, cell: "A1", text: name },
    values: { name, what, next },
    outcome,
    seen: name,
    expected,
  });
  const formYears = forms.flatMap(({ form }) => form.year ?? []);
  // 湖北2080表, 功能科目2089: numbers far from any form's year are none
  const years = [...name.matchAll(YEAR)]
    .map(([year]) => Number(year))
    .filter((year) => formYears.some((one) => Math.abs(one - year) <= NEAR));
  const fits = years.some((year) => formYears.some((one) => year === one || year === one + 1));
  if (years.length > 0 && formYears.length > 0 && !fits) {
    const values = { years: [...new Set(formYears)].join("、") };
    return [
      hit(
        said(
          "里的年份与表内的 {years} 年度不符",
          "has another year than the forms ({years})",
          values,
        ),
        said("请改文件名，或核对表内年度。", "Rename the file or check the forms’ year.", {}),
        "warning",
        said("{years} 年度", "{years}", values),
      ),
    ];
  }
  if (!UNNAMED.test(name)) return [];
  return [
    hit(
      said("像是临时的名字", "looks like a temporary one"),
      said("发送前请改成单位和年度。", "Name the unit and the year before mailing."),
      "question",
      said("单位、年度、自评表", "unit, year and form"),
    ),
  ];
}
