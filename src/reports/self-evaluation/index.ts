import { said } from "../../language/said";
import type { Said } from "../../language/said";
import type { ReportDocument } from "../document";
import { gap, text } from "../facts/blocks";
import { fileNameOf } from "../facts/file-name";
import {
  commonYear,
  departmentForms,
  departmentName,
  projectForms,
  severalYears,
} from "../facts/forms";
import type { ReportForm, ReportKind } from "../report-kind";
import { lastChapters, signature } from "./closing";
import { departmentChapter } from "./department";
import { opening } from "./opening";
import { projectsChapter } from "./projects";

const NAME = "部门预算执行情况自评报告";

/** 自评报告, after the outline that Gansu prints: the department's form and its projects' in one report. */
export const selfEvaluationReport: ReportKind = {
  id: "self-evaluation",
  name: said("自评报告", "Self-evaluation report"),
  description: said(
    "部门预算执行情况自评报告：由部门整体自评表和各项目自评表的数据写成，提纲按甘肃省财政厅2020年度自评报告（甘财绩〔2020〕6号）。",
    "The department’s report on its budget and its performance, written from its forms; outline after Gansu 2020.",
  ),
  uses: ["department-self-evaluation", "department-scorecard", "project-self-evaluation"],
  refuse,
  compose,
  fileName: (forms) => fileNameOf([...title(forms)]),
};

function refuse(forms: readonly ReportForm[]): Said | null {
  const departments = departmentForms(forms).length;
  if (departments + projectForms(forms).length === 0)
    return said(
      "没有自评表，写不出自评报告。请给出部门整体支出绩效自评表或项目支出绩效自评表。",
      "There is no self-evaluation form to report on. Give a department’s form or project forms.",
    );
  if (departments > 1)
    return said(
      "有 {count} 张部门整体的表，一份自评报告只写一个部门。请只留一张，其余的另外生成。",
      "There are {count} forms of whole departments; a report is about one. Keep one of them.",
      { count: departments },
    );
  return severalYears(used(forms));
}

function compose(all: readonly ReportForm[]): ReportDocument {
  const forms = used(all);
  return {
    title: title(forms),
    addressee: [gap("报送的财政部门"), text("：")],
    blocks: [
      ...opening(forms),
      ...departmentChapter(forms),
      ...projectsChapter(forms),
      ...lastChapters(),
    ],
    closing: signature(forms),
  };
}

function used(forms: readonly ReportForm[]): readonly ReportForm[] {
  return forms.filter(({ form }) => selfEvaluationReport.uses.includes(form.kind));
}

/** 2020年度某单位 above the report's name; what the forms do not say is left out of a title. */
function title(forms: readonly ReportForm[]): readonly string[] {
  const year = commonYear(used(forms));
  const whose = `${year === null ? "" : `${String(year)}年度`}${departmentName(used(forms)) ?? ""}`;
  return whose === "" ? [NAME] : [whose, NAME];
}
