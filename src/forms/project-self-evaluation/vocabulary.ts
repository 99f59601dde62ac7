import type { Vocabulary } from "../vocabulary";
import { COMMON } from "../words/common";

/** 项目支出绩效自评表 (财预〔2020〕10号 附件1-1) and its provincial variants. */
export const PROJECT_SELF_EVALUATION: Vocabulary = {
  ...COMMON,
  id: "project-self-evaluation",
  kind: "project-self-evaluation",
  titles: [
    /自评.{0,6}表/,
    /自我评价.{0,4}表/,
    // without 表, at the very top of a form
    /(项目|支出|资金|绩效).*(自评|自我评价)(情况|结果)?$/,
    /绩效(目标|指标)?.{0,4}(完成|实施|执行).{0,6}表/,
    /项目.*绩效评价(指标)?(体系)?([打评得]分)?表/,
    /项目.*绩效(评价|自评)(指标)?(体系)?[打评得]分(标准|情况|结果)?$/,
  ],
  requires: [
    ["actual", "score"],
    ["level1", "level2", "level3"],
  ],
  refuses: [],
  untitled: true,
};
