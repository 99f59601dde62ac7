import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { yearsIn } from "../reading/years";
import type { FormView } from "../view";

/** E16: the project's name or the date of filling in does not go with the form's year. */
export const projectYear: FormCheck = {
  id: "project-year",
  on: "form",
  kinds: SCORED_FORMS,
  title: said(
    "表头或总体目标的年份与本表年度不符",
    "A year in the head or the goals differs from the form’s",
  ),
  outcomes: ["question"],
  message: said(
    "本表是 {year} 年度，这里写的是 {other} 年。请核对年份；确实是 {other} 年的，请说明。",
    "The form is for {year}, this says {other}. Check the year, or explain it.",
  ),
  why: said(
    "年份对不上，收表单位分不清是哪一年的项目。",
    "With differing years nobody can tell which year’s project it is.",
  ),
  citation: reviewPractice("表头", "项目名称、填报日期、总体目标中的年份与绩效年度相符"),
  falseAlarms: [
    said(
      "上年下达、本年使用的资金，名称里保留上年年份。",
      "Money assigned the year before and used this year keeps the earlier year in its name.",
    ),
  ],
  examples: {
    bad: [
      bad("完成情况还是上一年的话", "project", { F13: "2020年共办理法律援助案件480件。" }, "F13"),
      bad("2021 年度的表，项目名称写 2022 年", "project", { C4: "2022年法律援助经费" }, "C4"),
      bad("项目名称还是上一年的", "project", { C4: "2020年法律援助办案补贴" }, "C4"),
    ],
    good: [
      good("年份相同", "project", { C4: "2021年法律援助经费" }),
      good("跨年的项目", "project", { C4: "2020-2022年法律援助三年行动" }),
      good("文号里的年份不算", "project", { C4: "法律援助经费（某财政法〔2020〕6号）" }),
      good("没有年份", "project"),
      good("完成情况里与上一年相比", "project", { F13: "2020年底前期准备就绪，2021年全部完成。" }),
      good("上一年开始的", "project", { F13: "2020年启动的案卷评查按期完成，质量提高。" }),
    ],
  },
  run,
};

/** 填报日期 this many years after the form's year is a late form, not a wrong year. */
const LATEST = 2;

/** How a text begins that tells of one year: 2021年共…, 一、2021年度，…; not 2021年底前 or 2021年启动的…. */
const OF_YEAR =
  /^[^\p{Script=Han}\d]*(?:[一二三四五六七八九十\d][、.．])?(20\d\d)年(?![初中底末\d]|.{0,12}(?:[启起]|开[始工展]|以来|立项|批|比|同期|转|跨|续))/u;

/** The year that a goal was written for, where it is one before the form's and the text knows no other. */
function lastYears(cell: FormCell | null, year: number): number | undefined {
  const text = cell?.text.normalize("NFKC").trim() ?? "";
  const told = Number(OF_YEAR.exec(text)?.[1]);
  return told < year && Math.max(...yearsIn(text)) < year ? told : undefined;
}

function run({ form }: FormView): Hit[] {
  const { year, fields } = form;
  if (year === null) return [];
  const { projectName, date } = fields;
  const named = yearsIn(projectName?.text ?? "");
  const within = named.length > 0 && year >= Math.min(...named) && year <= Math.max(...named);
  const dated = yearsIn(date?.text ?? "").filter((one) => one < year || one > year + LATEST);
  const pairs = [
    { cell: projectName, other: within ? undefined : named[0] },
    { cell: date, other: dated[0] },
    ...[form.goal.expected, form.goal.actual].map((cell) => ({
      cell,
      other: lastYears(cell, year),
    })),
  ];
  return pairs.flatMap(({ cell, other }) =>
    cell && other !== undefined
      ? [
          {
            at: cell,
            with: [form.title],
            values: { year, other },
            seen: cell.text,
            expected: said("{year} 年", "{year}", { year }),
          },
        ]
      : [],
  );
}
