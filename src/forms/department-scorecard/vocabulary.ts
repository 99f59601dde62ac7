import type { Vocabulary } from "../vocabulary";
import { COMMON } from "../words/common";

/** 部门整体绩效评价指标体系评分表: three sections on one sheet, each with columns of its own. */
export const DEPARTMENT_SCORECARD: Vocabulary = {
  ...COMMON,
  id: "department-scorecard",
  kind: "department-scorecard",
  titles: [
    /(部门|单位).*整体.*(评分|打分)表/,
    // 某局整体支出绩效评价评分表; a 自评 of 整体支出 is the provincial form
    /整体(支出|绩效)(绩效)?(评价|考评|考核)?(共性)?(指标)?(体系)?(评分|打分|得分)表/,
    // without 表, at the very top of a form: 2019年部门整体支出绩效评价指标体系, …共性指标体系框架
    /整体(支出|绩效)(绩效)?(评价|考评|考核)(共性)?(指标)?(体系)?(框架)?([评打得]分)?(标准|情况|结果)?$/,
  ],
  requires: [
    ["actual", "score"],
    ["level1", "level2", "level3"],
  ],
  refuses: [],
  untitled: false,
};
