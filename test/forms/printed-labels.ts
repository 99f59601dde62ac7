import type { FieldName, FundColumn, IndicatorColumn } from "../../src/forms/form";

/** What the labels in the published cases mean, written down apart from the reader's own words. */
export const FIELD_OF: Readonly<Record<string, FieldName>> = {
  项目名称: "projectName",
  专项资金名称: "projectName",
  项目编码: "projectCode",
  主管部门: "department",
  主管部门及代码: "department",
  主管部门及编码: "department",
  县级主管部门: "department",
  实施单位: "unit",
  项目实施单位: "unit",
  区级预算单位名称: "unit",
  单位: "unit",
  项目负责人: "manager",
  项目负责人及电话: "manager",
  负责人及电话: "manager",
  部门联系人: "manager",
  联系电话: "phone",
  填报日期: "date",
};

export const FUND_OF: Readonly<Record<string, FundColumn>> = {
  年初预算数: "initialBudget",
  年初预算: "initialBudget",
  全年预算数: "annualBudget",
  "全年(调整)预算数": "annualBudget",
  调整后预算数: "annualBudget",
  预算数: "annualBudget",
  全年执行数: "executed",
  预算执行数: "executed",
  执行数: "executed",
  分值: "points",
  权重: "points",
  执行率权重: "points",
  执行率: "rate",
  预算执行率: "rate",
  得分: "score",
  执行率得分: "score",
};

export const GOAL_OF: Readonly<Record<string, "expected" | "actual">> = {
  预期目标: "expected",
  年初设定目标: "expected",
  项目年度目标: "expected",
  绩效目标: "expected",
  "年度绩效目标(文字)": "expected",
  实际完成情况: "actual",
  年度总体目标完成情况综述: "actual",
  全年实际完成情况: "actual",
  年度目标完成情况: "actual",
};

/** Keys of the drawn rows, and the column of the form that must hold them. */
export const ROLE_OF: readonly (readonly [
  string,
  IndicatorColumn | "rule" | "description" | "basis",
])[] = [
  ["level1", "level1"],
  ["level2", "level2"],
  ["level3", "level3"],
  ["target", "target"],
  ["actual", "actual"],
  ["points", "points"],
  ["score", "score"],
  ["note", "note"],
  ["rule", "rule"],
  ["description", "description"],
  ["basis", "basis"],
];
