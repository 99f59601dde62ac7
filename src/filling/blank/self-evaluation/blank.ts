import type { FundAmounts, IndicatorContent, SelfEvaluationContent } from "../../content";
import { STANDARD_ROWS, TEMPLATE_NAMES, type TemplateRow } from "../standard-levels";

/**
 * 一级 and 二级指标 of the department's form, after Gansu's of 2020, whose 90 points beside 执行率
 * are divided 27, 54 and 9; with the 三级指标 that all departments share, or rows to be named.
 */
const DEPARTMENT_LEVELS: readonly (readonly [
  level1: string,
  levels: readonly (readonly [level2: string, level3: readonly string[]])[],
])[] = [
  [
    "部门管理\n（27分）",
    [
      [
        "资金投入",
        ["基本支出预算执行率", "项目支出预算执行率", "“三公”经费控制率", "结转结余变动率"],
      ],
      ["财务管理", ["财务管理制度健全性", "资金使用规范性"]],
      ["采购管理", ["政府采购规范性"]],
      ["资产管理", ["资产管理规范性"]],
      ["人员管理", ["在职人员控制率"]],
      ["重点工作管理", ["重点工作管理制度健全性"]],
    ],
  ],
  [
    "履职效果\n（54分）",
    [
      ["部门履职目标", TEMPLATE_NAMES],
      ["部门效果目标", TEMPLATE_NAMES],
      ["社会影响", TEMPLATE_NAMES],
    ],
  ],
  [
    "能力建设\n（9分）",
    [
      ["长效管理", ["中期规划建设完备程度"]],
      ["人力资源建设", ["人员培训机制完备性"]],
      ["档案管理", ["档案管理完备性"]],
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

function blankRow(row: TemplateRow): IndicatorContent {
  return { ...row, target: "", actual: "", points: "", score: "", note: "" };
}

/** 附件1-1 with nothing filled in. */
export const BLANK_PROJECT: SelfEvaluationContent = {
  ...EMPTY,
  indicators: STANDARD_ROWS.map(blankRow),
};

/** 部门整体支出绩效自评表 with nothing filled in. */
export const BLANK_DEPARTMENT: SelfEvaluationContent = {
  ...EMPTY,
  indicators: DEPARTMENT_LEVELS.flatMap(([level1, levels]) =>
    levels.flatMap(([level2, names]) =>
      names.map((level3) => blankRow({ level1, level2, level3 })),
    ),
  ),
};
