import { said, type Said } from "../../language/said";
import type { ReportDocument } from "../document";
import { fileNameOf } from "../facts/file-name";
import { commonYear, projectForms, projectName } from "../facts/forms";
import { oneAfterAnother } from "../facts/one-after-another";
import type { ReportForm, ReportKind } from "../report-kind";
import { projectReport, projectTitle } from "./compose";

const NAME = "项目支出绩效评价报告";

/** 附件1-2 项目支出绩效评价报告; of several projects, one after another in the same file. */
export const projectEvaluationReport: ReportKind = {
  id: "project",
  name: said(NAME, "Project evaluation report"),
  description: said(
    "由一张项目支出绩效自评表的数据写成，一个项目一份；提纲按北京市2021年度附件1-2《项目支出绩效评价报告（参考模板）》。",
    "Written from one project’s self-evaluation form, one report a project; outline after Beijing’s attachment 1-2 of 2021.",
  ),
  uses: ["project-self-evaluation"],
  refuse,
  compose,
  fileName,
};

function refuse(forms: readonly ReportForm[]): Said | null {
  return projectForms(forms).length > 0
    ? null
    : said(
        "没有项目支出绩效自评表，写不出项目支出绩效评价报告。请打开或给出项目支出绩效自评表。",
        "There is no project self-evaluation form to report on. Open or give one.",
      );
}

function compose(forms: readonly ReportForm[]): ReportDocument {
  const [first, ...others] = projectForms(forms).map(projectReport);
  if (!first) throw new Error("composing a project report without a project form");
  return oneAfterAnother([first, ...others]);
}

function fileName(forms: readonly ReportForm[]): string {
  const projects = projectForms(forms);
  const [only, ...others] = projects;
  if (only && others.length === 0)
    return fileNameOf(projectTitle({ name: projectName(only.form), form: only.form }));
  const year = commonYear(forms.filter(({ form }) => form.kind === "project-self-evaluation"));
  return fileNameOf([
    year === null ? "" : `${String(year)}年度`,
    `${NAME}（${String(projects.length)}个项目）`,
  ]);
}
