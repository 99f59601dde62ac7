import type { FieldName, FundRole } from "../forms/form";
import type {
  ColumnRole,
  FundColumnRole,
  FundPlanRole,
  GoalRole,
  ResultRole,
  RowRole,
} from "../forms/vocabulary";

/** What columns of the indicator table mean, in the order in which forms print them. */
export const COLUMN_WORDS: Readonly<Record<ColumnRole, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  target: "指标值",
  nature: "指标值的符号",
  unit: "指标值的单位",
  further: "另一档或另一处的指标值",
  actual: "完成值",
  points: "分值",
  score: "得分",
  rule: "本行的评分标准",
  note: "偏差原因和改进措施",
  description: "指标解释",
  basis: "指标值的确定依据",
  amount: "金额",
  ignored: "认得，不用",
};

export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  projectName: "项目名称",
  projectCode: "项目编码",
  department: "主管部门",
  unit: "实施（填报）单位",
  manager: "负责人",
  phone: "联系电话",
  date: "填报日期",
};

export const FUND_COLUMN_WORDS: Readonly<Record<FundColumnRole, string>> = {
  initialBudget: "年初预算数",
  annualBudget: "全年预算数",
  executed: "全年执行数",
  points: "分值",
  rate: "执行率",
  score: "得分",
  rule: "评分标准",
  ignored: "认得，不用",
};

export const FUND_ROLE_WORDS: Readonly<Record<FundRole, string>> = {
  total: "资金总额",
  appropriation: "当年财政拨款",
  carryOver: "上年结转资金",
  other: "其他资金",
  part: "不属于本年度的金额",
};

export const FUND_PLAN_WORDS: Readonly<Record<FundPlanRole, string>> = {
  purpose: "资金用途",
  purposeBelow: "资金用途（写在金额下面一行）",
  payments: "支出计划",
};

export const GOAL_WORDS: Readonly<Record<GoalRole, string>> = {
  expected: "预期目标",
  actual: "实际完成情况",
  longTerm: "中长期目标（不用）",
};

export const RESULT_WORDS: Readonly<Record<ResultRole, string>> = {
  score: "总分",
  grade: "等级",
};

export const ROW_WORDS: Readonly<Record<RowRole, string>> = {
  total: "总分行",
  subtotal: "小计行",
  tail: "表的尾部，指标到此为止",
};
