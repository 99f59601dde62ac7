import type { Vocabulary } from "../vocabulary";
import { COMMON } from "../words/common";

/** 绩效目标表 and its 申报 and 批复 versions: what was promised before the year. */
export const TARGET_TABLE: Vocabulary = {
  ...COMMON,
  id: "target-table",
  kind: "target-table",
  titles: [
    /绩效目标.{0,4}表/,
    /目标(申报|批复|填报|审批)表/,
    // without 表, at the very top of a form
    /(部门|单位)(\(单位\))?整体(支出)?绩效目标$/,
    /项目(支出)?绩效目标(\([^()]{1,8}\))?$/,
    // what was promised is published under these names, too; with an actual value it is another form
    /绩效(信息|指标)(公开|明细|批复|申报|情况|汇总){0,2}表/,
    /(项目|预算)支出绩效(情况|公开)?表/,
    /绩效(目标|指标)?(及|和|与)?(绩效)?标准表/,
  ],
  requires: [
    ["target", "further"],
    ["level1", "level2", "level3"],
  ],
  refuses: ["actual", "score"],
  untitled: false,
  columns: [
    // last year's outcome stands beside this year's promise
    { role: "ignored", names: ["实际实现值"], patterns: [/^20\d\d年(度)?实际.*值$/] },
    { role: "ignored", names: ["备注", "说明"] },
    ...COMMON.columns,
  ],
};
