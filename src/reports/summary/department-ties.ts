import { putTogether } from "../../language/put-together";
import { filledIn, said, type Said } from "../../language/said";
import { Decimal, plain } from "../../scoring/decimal";
import { sumMoney } from "../facts/money";
import type { SummaryInput } from "./input";

/** One column of a department's 项目支出 beside the sum of its projects; exact decimals in 万元. */
export interface TieColumn {
  readonly column: "budget" | "executed";
  readonly department: string;
  readonly projects: string;
  /** Department less projects; "0" where they agree. */
  readonly difference: string;
}

/** A department's form held against the projects of the summary. A difference is a question, no error. */
export interface DepartmentTie {
  readonly name: string;
  readonly file: string | null;
  readonly sheet: string;
  /** How many projects of the summary are the department's. */
  readonly projects: number;
  /** Empty where nothing can be compared; `sentence` says why. */
  readonly columns: readonly TieColumn[];
  readonly agrees: boolean;
  readonly sentence: Said;
}

/** Every department's form among the inputs against its projects. */
export function departmentTies(inputs: readonly SummaryInput[]): readonly DepartmentTie[] {
  const departments = inputs.filter(({ kind }) => kind.startsWith("department"));
  const projects = inputs.filter(({ kind }) => kind === "project-self-evaluation");
  return departments.map((one) => tieOf(one, projectsOf(one, departments, projects)));
}

/** Those that name the department; all of them where it is the only one and none names another. */
function projectsOf(
  department: SummaryInput,
  departments: readonly SummaryInput[],
  projects: readonly SummaryInput[],
): readonly SummaryInput[] {
  const sameYear = projects.filter(
    ({ year }) => year === null || department.year === null || year === department.year,
  );
  const names = [department.unit, department.department].filter((name) => name !== "");
  const own = sameYear.filter((one) => names.includes(one.unit) || names.includes(one.department));
  return own.length === 0 && departments.length === 1 ? sameYear : own;
}

function tieOf(department: SummaryInput, projects: readonly SummaryInput[]): DepartmentTie {
  const columns = (["budget", "executed"] as const).flatMap(
    (column) => tieColumn(column, department, projects) ?? [],
  );
  const agrees = columns.length > 0 && columns.every(({ difference }) => difference === "0");
  const { name, file, sheet } = department;
  const called = name === "" ? UNNAMED : said("“{name}”", "“{name}”", { name });
  return {
    ...{ name, file, sheet, projects: projects.length, columns, agrees },
    sentence: sentenceOf(called, projects.length, columns, department),
  };
}

function tieColumn(
  column: TieColumn["column"],
  { projectSpending }: SummaryInput,
  projects: readonly SummaryInput[],
): TieColumn | null {
  const amount = projectSpending?.[column] ?? null;
  const { sum, missing } = sumMoney(
    projects.map(({ amounts }) => {
      const own = amounts[column];
      return own === null ? null : new Decimal(own);
    }),
  );
  if (amount === null || !sum || missing > 0) return null;
  const difference = new Decimal(amount).minus(sum);
  return {
    column,
    department: plain(new Decimal(amount)),
    projects: plain(sum),
    difference: plain(difference),
  };
}

function sentenceOf(
  called: Said,
  count: number,
  columns: readonly TieColumn[],
  { projectSpending }: SummaryInput,
): Said {
  const about = (told: Said) =>
    putTogether(`部门整体${called.zh}：${told.zh}`, () => `Department ${called.en}: ${told.en}`);
  if (!projectSpending) return about(NO_LINE);
  if (count === 0) return about(NO_PROJECTS);
  if (columns.length === 0) return about(filledIn(NO_AMOUNTS, { count }));
  const told = columns.map((column) => columnSentence(column, count));
  return about(
    putTogether(
      `${told.map(({ zh }) => zh).join("；")}。`,
      () => `${told.map(({ en }) => en).join("; ")}.`,
    ),
  );
}

function columnSentence(
  { column, department, projects, difference }: TieColumn,
  count: number,
): Said {
  const values = { count, department, projects, gap: difference.replace("-", "") };
  const { zh, en } = COLUMN_NAMES[column];
  if (difference === "0") {
    return said(
      `项目支出的${zh} {department} 万元，与 {count} 个项目合计相等`,
      `project ${en} of {department} equals the sum of the {count} projects`,
      values,
    );
  }
  const more = difference.startsWith("-");
  return said(
    `项目支出的${zh} {department} 万元，{count} 个项目合计 {projects} 万元，${more ? "项目合计多" : "项目合计少"} {gap} 万元，请确认${more ? "金额" : "是否还有项目没有汇总"}`,
    `project ${en} is {department}, the {count} projects make {projects}: {gap} ${more ? "more" : "less"}, please confirm`,
    values,
  );
}

const COLUMN_NAMES: Readonly<Record<TieColumn["column"], Said>> = {
  budget: said("预算数", "budget"),
  executed: said("执行数", "spending"),
};
const UNNAMED = said("（未写单位）", "(unnamed)");
const NO_LINE = said(
  "表内没有“项目支出”一行，没有与各项目核对。",
  "it has no 项目支出 line, so the projects were not compared.",
);
const NO_PROJECTS = said(
  "汇总里没有它的项目，没有核对。",
  "none of its projects is in the summary.",
);
const NO_AMOUNTS = said(
  "金额不全，没有与 {count} 个项目核对。",
  "amounts are missing, so its {count} projects were not compared.",
);
