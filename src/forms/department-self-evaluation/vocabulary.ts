import type { Vocabulary } from "../vocabulary";
import { COMMON } from "../words/common";

/** 部门整体支出绩效自评表: the provincial table for a whole department. */
export const DEPARTMENT_SELF_EVALUATION: Vocabulary = {
  ...COMMON,
  id: "department-self-evaluation",
  kind: "department-self-evaluation",
  titles: [
    /(部门|单位)\(?(单位|部门)?\)?整体.*(自评|自我评价).{0,6}表/,
    /整体支出绩效.*自评.{0,6}表/,
    // without 表, at the very top of a form
    /整体(支出)?(绩效)?(自评|自我评价)([评打得]分)?(情况|结果)?$/,
    /(部门|单位).*整体.*绩效(评价|考核|评估)(指标)?(打分)?表/,
  ],
  requires: [
    ["actual", "score"],
    ["level1", "level2", "level3"],
  ],
  refuses: [],
  untitled: false,
};
