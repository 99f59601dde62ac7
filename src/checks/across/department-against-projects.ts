import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { lineAmounts } from "../../scoring/amounts";
import { Decimal, plain } from "../../scoring/decimal";
import { convert } from "../../values";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { FormView, WorkbookView } from "../view";

const PROJECTS = [
  { base: "project", name: "甲", set: { C4: "甲项目" } },
  { base: "project", name: "乙", set: { C4: "乙项目" } },
] as const;

/** The department's project expenditure against the sum of the projects in the workbook. */
export const departmentAgainstProjects: WorkbookCheck = {
  id: "department-against-projects",
  on: "workbook",
  title: said("部门项目支出与各项目之和不符", "Department and projects do not add up"),
  outcomes: ["question", "warning"],
  message: said(
    "部门表“{line}”的{column}是 {amount} 万元，工作簿里 {count} 张项目自评表合计 {sum} 万元。请核对{hint}。",
    "The department’s {line} has {amount} (10,000 yuan) as {column}, the {count} project forms add up to {sum}. Check{hint}.",
  ),
  why: said(
    "部门整体的项目支出应等于各项目之和，项目只能少报不能多出。",
    "A department’s project expenditure is the sum of its projects.",
  ),
  citation: reviewPractice("部门整体与项目", "部门整体支出与各项目支出之间应能对上"),
  falseAlarms: [
    said("没有把全部项目放进同一个文件。", "Not all projects of the department are in the file."),
  ],
  examples: {
    bad: [
      {
        about: "两个项目合计 200 万元，部门表项目支出 500 万元：也许还有项目不在文件里",
        sheets: [{ base: "scorecard" }, ...PROJECTS],
        found: { sheet: "评分表", cell: "C6" },
      },
      {
        about: "项目合计 200 万元，部门表只有 150 万元：多出来的钱没有来处",
        sheets: [
          { base: "scorecard", set: { C6: "150.00", D6: "197.00", C5: "1850.00", D5: "1703.00" } },
          ...PROJECTS,
        ],
        found: { sheet: "评分表", cell: "C6", outcome: "warning" },
      },
      {
        about: "一个项目就已经超过部门表的项目支出",
        sheets: [
          { base: "scorecard", set: { C6: "80.00", D6: "80.00", C5: "1920.00", D5: "1820.00" } },
          PROJECTS[0],
        ],
        found: { sheet: "评分表", cell: "C6", outcome: "warning" },
      },
    ],
    good: [
      {
        about: "部门项目支出正好是两个项目之和",
        sheets: [
          { base: "scorecard", set: { C6: "200.00", D6: "197.00", C5: "1800.00", D5: "1703.00" } },
          ...PROJECTS,
        ],
      },
      { about: "文件里只有一个项目，不会是全部", sheets: [{ base: "scorecard" }, PROJECTS[0]] },
      { about: "只有部门表", sheets: [{ base: "scorecard" }] },
      { about: "部门表没有项目支出一行", sheets: [{ base: "department" }, ...PROJECTS] },
    ],
  },
  run,
};

const COLUMNS = [
  { column: said("预算数", "budget"), of: "annual", cell: "annualBudget" },
  { column: said("执行数", "executed"), of: "executed", cell: "executed" },
] as const;

function run({ forms }: WorkbookView): Hit[] {
  const department = forms.filter(({ form }) => form.kind.startsWith("department"));
  const projects = forms.filter(({ form }) => form.kind === "project-self-evaluation");
  const [view] = department;
  if (department.length !== 1 || !view || projects.length === 0) return [];
  const line = view.form.fund?.lines.find(({ name }) => /项目支出/u.test(name));
  if (!line || !view.form.fund) return [];
  const amounts = inWan(view, "项目支出");
  const hits = COLUMNS.flatMap(({ column, of, cell }): Hit[] => {
    const at: FormCell | null = line[cell];
    const sums = projects.map((one) => inWan(one, null)?.[of] ?? null);
    const amount = amounts?.[of];
    if (!at || !amount || sums.some((one) => one === null)) return [];
    const sum = sums.reduce<Decimal>((all, one) => all.plus(one ?? 0), new Decimal(0));
    if (sum.eq(amount)) return [];
    const beyond = sum.gt(amount);
    // one project may well be one of several
    if (projects.length === 1 && !beyond) return [];
    return [
      {
        at: { sheet: view.form.sheet, cell: at.cell, text: at.text },
        outcome: beyond ? "warning" : "question",
        values: {
          line: line.name,
          column,
          amount: plain(amount),
          count: projects.length,
          sum: plain(sum),
          hint: beyond
            ? said("，项目合计不应超过部门表", "; the projects exceed the department")
            : said("是否还有项目不在这个文件里", " whether projects are missing from the file"),
        },
        seen: at.text,
        expected: said("{sum} 万元", "{sum} (10,000 yuan)", { sum: plain(sum) }),
      },
    ];
  });
  // one contradiction is told once, at the first column that shows it
  return hits.slice(0, 1);
}

/** The amounts of a form's total line, or of the line of that name, in 万元. */
function inWan({ form }: FormView, name: string | null) {
  const { fund } = form;
  const line = fund?.lines.find((one) => (name ? one.name.includes(name) : one.role === "total"));
  if (!fund || !line) return null;
  const amounts = lineAmounts(line, fund);
  const wan = (amount: Decimal | null) => {
    const converted = amount && convert(plain(amount), fund.unit ?? "万元", "万元");
    return converted === null ? null : new Decimal(converted);
  };
  return { annual: wan(amounts.annual), executed: wan(amounts.executed) };
}
