import type { ClosingName } from "../form";
import type { Words } from "../reader/word-index";

/** Labels under the table beside which a unit tells in words how the year went. */
export const CLOSING: readonly Words<ClosingName>[] = [
  {
    role: "conclusion",
    names: "评价结论 自评结论 总体评价 整体评价 自评总结 综合评价结论".split(" "),
  },
  {
    role: "experience",
    names: "主要经验 主要成效".split(" "),
    patterns: [/^(主要)?(经验|经验及)做法$/, /^主要经验(及|和)做法$/],
  },
  {
    role: "problems",
    names: ["主要问题"],
    patterns: [
      /^(项目)?存在(的)?(主要)?问题(及(其)?原因(分析)?)?$/,
      /^(偏差大|目标未完成|未完成).*原因分析$/,
    ],
  },
  {
    role: "measures",
    names: "整改措施 改进建议 下一步工作计划 有关建议 问题及建议".split(" "),
    patterns: [/^(下一步)?改进措施(及(结果应用(方案)?|建议))?$/],
  },
  { role: "other", names: [], patterns: [/^其他需要?说明(的)?(事项|问题|情况)$/] },
];
