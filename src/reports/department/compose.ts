import { FORM_NAMES } from "../../forms/form-names";
import type { ReportDocument } from "../document";
import type { ScoredForm } from "../facts/forms";
import { scoreTable } from "../facts/score-table";
import { budget } from "./budget";
import { conclusion } from "./conclusion";
import { goals } from "./goals";
import { management } from "./management";
import { overview } from "./overview";
import { subjectOf, type Subject } from "./subject";

const NAME = "部门整体绩效评价报告";

/** 附件1-3 of one department. */
export function departmentReport(scored: ScoredForm, name: string | null): ReportDocument {
  const subject = subjectOf(scored, name);
  const { form, items, result } = subject;
  return {
    title: departmentTitle(subject),
    addressee: null,
    blocks: [
      ...overview(subject),
      ...budget(subject),
      ...goals(subject),
      ...management(subject),
      ...conclusion(subject),
      scoreTable(form, items, result, `附表：${FORM_NAMES[form.kind]}`, {
        target: "指标值",
        actual: "完成值",
      }),
    ],
    closing: [],
  };
}

/** The department over the report's name; what the form does not say is left out of a title. */
export function departmentTitle({ name, form }: Pick<Subject, "name" | "form">): readonly string[] {
  return [
    ...(name === "" ? [] : [name]),
    NAME,
    ...(form.year === null ? [] : [`（${String(form.year)}年度）`]),
  ];
}
