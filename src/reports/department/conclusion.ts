import type { Assessment } from "../../scoring";
import type { Block } from "../document";
import { heading, paragraph } from "../facts/blocks";
import { tellClosing } from "../facts/closing";
import { levelTable } from "../facts/level-table";
import { outlineOf } from "../facts/outline";
import { tellProblems, tellRemedies } from "../facts/tell-problems";
import { tellResult } from "../facts/tell-result";
import type { Subject } from "./subject";

/** 五、总体评价结论 and 六、措施建议（整改措施、下一步工作举措）. */
export function conclusion(subject: Subject): readonly Block[] {
  const { form, assessment, items, result } = subject;
  return [
    heading(1, 5, "总体评价结论"),
    heading(2, 1, "评价得分情况"),
    paragraph(...tellResult(result)),
    ...sharedPoints(assessment),
    ...(result.isScored
      ? [levelTable(items, outlineOf(items), result, "部门整体绩效评分汇总表")]
      : []),
    heading(2, 2, "存在的问题及原因分析"),
    ...tellProblems(subject),
    heading(1, 6, "措施建议（整改措施、下一步工作举措）"),
    ...tellRemedies(subject),
    ...tellClosing(form, "measures", "其他整改措施和下一步工作举措"),
  ];
}

/** The scorecard gives 产出 and 效果 one cell of points each; how it was split is told. */
function sharedPoints({ choicesMade }: Assessment): readonly Block[] {
  const isEven = choicesMade.some(({ id, option }) => id === "shared-points" && option === "even");
  return isEven
    ? [paragraph("几行指标共用一个分值的，各行的分值按平均分配计算，余数归最后一行。")]
    : [];
}
