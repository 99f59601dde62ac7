import type { FormKind } from "./form";

/** The official names of the forms. */
export const FORM_NAMES: Readonly<Record<FormKind, string>> = {
  "project-self-evaluation": "项目支出绩效自评表",
  "department-scorecard": "部门整体绩效评价指标体系评分表",
  "department-self-evaluation": "部门整体支出绩效自评表",
  "target-table": "项目支出绩效目标表",
};
