import type { Block, Run } from "../document";
import { gap, heading, paragraph, text } from "../facts/blocks";
import { departmentName } from "../facts/forms";
import type { ReportForm } from "../report-kind";

/** 五、结果拟应用和公开情况 and 六、其他需要说明的问题, which no form knows for the whole unit. */
export function lastChapters(): readonly Block[] {
  return [
    heading(1, 5, "绩效自评结果拟应用和公开情况"),
    paragraph(gap("自评结果拟如何应用，如与以后年度预算安排、项目调整挂钩的做法")),
    paragraph(gap("自评结果是否公开，公开的时间和地方")),
    heading(1, 6, "其他需要说明的问题"),
    paragraph(gap("其他需要说明的问题，没有则写“无”")),
  ];
}

/** Who reports, and when. */
export function signature(forms: readonly ReportForm[]): readonly (readonly Run[])[] {
  const name = departmentName(forms);
  return [[name === null ? gap("单位名称") : text(name)], [gap("报告日期")]];
}
