import { STANDARD_ROWS, TEMPLATE_NAMES, type TemplateRow } from "../standard-levels";
import type { FundAmounts, IndicatorContent, SelfEvaluationContent } from "../../content";

/** One 二级指标 of the department's form: named indicators with their points, or rows to be named. */
type DepartmentLevel = readonly [level2: string, named: readonly string[], points: string];

/** The points are those of Gansu's forms of 2020: ten for 执行率 beside 27, 54 and 9. */
const DEPARTMENT_LEVELS: readonly (readonly [
  level1: string,
  levels: readonly DepartmentLevel[],
])[] = [
  [
    "部门管理（27分）",
    [
      [
        "资金投入",
        ["基本支出预算执行率", "项目支出预算执行率", "“三公”经费控制率", "结转结余变动率"],
        "2.7",
      ],
      ["财务管理", ["财务管理制度健全性", "资金使用规范性"], "2.7"],
      ["采购管理", ["政府采购规范性"], "2.7"],
      ["资产管理", ["资产管理规范性"], "2.7"],
      ["人员管理", ["在职人员控制率"], "2.7"],
      ["重点工作管理", ["重点工作管理制度健全性"], "2.7"],
    ],
  ],
  [
    "履职效果（54分）",
    [
      ["部门履职目标", [], ""],
      ["部门效果目标", [], ""],
      ["社会影响", [], ""],
    ],
  ],
  [
    "能力建设（9分）",
    [
      ["长效管理", ["中期规划建设完备程度"], "3"],
      ["人力资源建设", ["人员培训机制完备性"], "3"],
      ["档案管理", ["档案管理完备性"], "3"],
    ],
  ],
];

const NO_AMOUNTS: FundAmounts = { initialBudget: "", annualBudget: "", executed: "" };

const EMPTY: Omit<SelfEvaluationContent, "indicators"> = {
  head: { year: null, projectName: "", department: "", unit: "", manager: "", phone: "" },
  fund: {
    unit: "万元",
    total: NO_AMOUNTS,
    appropriation: NO_AMOUNTS,
    carryOver: NO_AMOUNTS,
    other: NO_AMOUNTS,
  },
  goal: { expected: "", actual: "" },
};

function blankRow(row: TemplateRow, points = ""): IndicatorContent {
  return { ...row, points, target: "", actual: "", score: "", note: "" };
}

/** 附件1-1 with nothing filled in. */
export const BLANK_PROJECT: SelfEvaluationContent = {
  ...EMPTY,
  indicators: STANDARD_ROWS.map((row) => blankRow(row)),
};

/** 部门整体支出绩效自评表 with nothing filled in but the indicators that all departments share. */
export const BLANK_DEPARTMENT: SelfEvaluationContent = {
  ...EMPTY,
  indicators: DEPARTMENT_LEVELS.flatMap(([level1, levels]) =>
    levels.flatMap(([level2, named, points]) =>
      named.length > 0
        ? named.map((level3) => blankRow({ level1, level2, level3 }, points))
        : TEMPLATE_NAMES.map((level3) => blankRow({ level1, level2, level3 })),
    ),
  ),
};
