import type { ReportDocument } from "../document";
import type { ScoredForm } from "../facts/forms";
import { scoreTable } from "../facts/score-table";
import { analysis } from "./analysis";
import { conclusion } from "./conclusion";
import { experience } from "./experience";
import { situation } from "./situation";
import { subjectOf, type Subject } from "./subject";
import { work } from "./work";

/** 附件1-2 of one project. */
export function projectReport(scored: ScoredForm): ReportDocument {
  const subject = subjectOf(scored);
  const { form, items, result } = subject;
  return {
    title: projectTitle(subject),
    addressee: null,
    blocks: [
      ...situation(subject),
      ...work(subject),
      ...conclusion(subject),
      ...analysis(subject),
      ...experience(subject),
      scoreTable(form, items, result, "附表：项目支出绩效评价指标得分表", {
        target: "年度指标值",
        actual: "实际完成值",
      }),
    ],
    closing: [],
  };
}

/** The name over the report's; what the form does not say is left out of a title. */
export function projectTitle({ name, form }: Pick<Subject, "name" | "form">): readonly string[] {
  return [
    ...(name === "" ? [] : [name]),
    "项目支出绩效评价报告",
    ...(form.year === null ? [] : [`（${String(form.year)}年度）`]),
  ];
}
