import { readFileSync } from "node:fs";
import { findForms } from "../../src/forms";
import type { ReportForm } from "../../src/reports";
import { assess } from "../../src/scoring";
import { gridOf } from "../support/grid";

/** The figures and reasons that 嘉峪关市中级人民法院 published, entered as the forms they belong on. */
interface PublishedRow {
  readonly level1: string;
  readonly level2: string | null;
  readonly points: string;
  readonly score: string;
  readonly reason: string | null;
  readonly subsetOf?: string;
}

const published = (name: string): readonly PublishedRow[] =>
  (
    JSON.parse(readFileSync(`test/fixtures/cases/seed-${name}-narrative.json`, "utf8")) as {
      rows: readonly PublishedRow[];
    }
  ).rows;

export const COURT = "甘肃省嘉峪关市中级人民法院";
const COLUMNS =
  "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施".split(" ");
const FUND = ["资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

/** 改进措施 of the published list, which the case files leave out. */
const REMEDIES: Readonly<Record<string, string>> = {
  基本支出预算执行率: "认真做好经费的列支。",
  "“三公经费”控制率": "认真做好三公经费的列支。",
  经济效益指标: "进一步保护群众合法权益。",
  社会效益指标: "进一步加强宣传。",
  社会影响: "进一步加强干警的党风廉政教育。",
};

const note = (name: string, reason: string | null, remedy = REMEDIES[name]): string =>
  reason === null ? "" : `偏离原因：${reason}\n改进措施：${remedy ?? ""}`;

const DEPARTMENT = published("04-gansu-jiayuguan-court-2020-dept");

/** Rows of an indicator of which the report names only some: the rest carries what is left. */
const PARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  资金投入: [
    ["基本支出预算执行率"],
    ["“三公经费”控制率", "100%", "39.44%"],
    ["项目支出预算执行率", "", "", "2.7", "2.7"],
    ["结转结余变动率", "", "", "2.7", "2.7"],
  ],
  部门效果目标: [["经济效益指标"], ["社会效益指标"], ["生态效益指标", "", "", "6", "4.8"]],
};

function departmentRows(): string[][] {
  return DEPARTMENT.filter(({ subsetOf }) => subsetOf === undefined).flatMap((row) => {
    const parts = PARTS[row.level2 ?? ""] ?? [[row.level2 ?? ""]];
    return parts.map(([name = "", target = "", actual = "", points, score]) => {
      const own = DEPARTMENT.find((one) => one.level2 === name) ?? row;
      const marks = [points ?? own.points, score ?? own.score];
      const why = points === undefined ? note(name, own.reason) : "";
      return [row.level1, row.level2 ?? "", name, target, actual, ...marks, why];
    });
  });
}

/** The department's form: 90 points; the execution rate's 10 are not published, nor is the budget. */
export const departmentGrid = () =>
  gridOf([
    ["部门整体支出绩效自评表（2020年度）"],
    ["单位名称", COURT],
    FUND,
    ["年度资金总额", "", "", "3245.27", "", "", ""],
    ["基本支出", "", "", "2745.27", "", "", ""],
    ["项目支出", "", "", "500", "", "", ""],
    ["年度总体目标", "坚持“司法为民公正司法”工作主线，提升审判质效"],
    ["完成情况", "1.优质高效地完成了各项审判执行工作。\n2.自觉接受社会各界监督。"],
    COLUMNS,
    ...departmentRows(),
    ["总分", "", "", "", "", "90", "75.85", ""],
  ]);

interface ProjectSketch {
  readonly name: string;
  readonly amount: string;
  readonly rows: readonly PublishedRow[];
  /** Whether 10 points are given to the rate. */
  readonly rate: boolean;
  readonly remedies: readonly string[];
  readonly total: string;
}

const PROJECTS: readonly ProjectSketch[] = [
  {
    name: "中央政法转移支付资金",
    amount: "219",
    rows: published("05-gansu-jiayuguan-court-2020-zhengfa"),
    rate: false,
    remedies: [
      "今后努力克服外界因素。",
      "制定更加合理的指标值，调整资金使用。",
      "",
      "进一步完善财务制度。",
    ],
    total: "89.3",
  },
  {
    name: "业务综合保障经费",
    amount: "200",
    rows: published("06-gansu-jiayuguan-court-2020-zonghe"),
    rate: true,
    remedies: [
      "",
      "结合下年度工作要点，制定更加合理的指标值。",
      "结合下年度工作要点，制定更加合理的指标值。",
    ],
    total: "89.85",
  },
];

export const projectGrid = ({ name, amount, rows, rate, remedies, total }: ProjectSketch) =>
  gridOf([
    ["项目支出绩效自评表（2020年度）"],
    ["项目名称", name],
    ["主管部门", COURT, "", "", "实施单位", COURT],
    FUND,
    ["年度资金总额", amount, amount, amount, rate ? "10" : "", "100%", rate ? "10" : ""],
    ["其中：当年财政拨款", amount, amount, amount, "", "100%", ""],
    ["年度总体目标", "以审判执行业务工作为中心，强化经费保障。"],
    ["完成情况", "优质高效地完成了各项审判执行工作。"],
    COLUMNS,
    ...rows
      .filter(({ subsetOf }) => subsetOf === undefined)
      .map(({ level1, points, score, reason }, at) => [
        level1,
        "",
        `${level1}完成情况`,
        "按计划完成",
        "已完成，效果见报告",
        points,
        score,
        note(level1, reason, remedies[at]),
      ]),
    ["总分", "", "", "", "", "100", total, "优"],
  ]);

const scored = (grid: ReturnType<typeof gridOf>): ReportForm => {
  const [form, ...more] = findForms(grid).forms;
  if (!form || more.length > 0) throw new Error("not one form");
  return { form, assessment: assess(form), file: null };
};

export const department = (): ReportForm => scored(departmentGrid());
export const projects = (): readonly ReportForm[] =>
  PROJECTS.map((one) => scored(projectGrid(one)));
/** A form from rows of text, scored. */
export const scoredRows = (rows: readonly (readonly string[])[]): ReportForm =>
  scored(gridOf(rows));
