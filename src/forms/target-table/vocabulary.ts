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
    /^(部门|单位|部门单位)(\(单位\))?整体(支出)?绩效目标$/,
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
