import { said, type Said } from "../../language/said";
import type { ReportDocument } from "../document";
import { fileNameOf } from "../facts/file-name";
import { departmentForms, departmentName } from "../facts/forms";
import { oneAfterAnother } from "../facts/one-after-another";
import type { ReportForm, ReportKind } from "../report-kind";
import { departmentReport, departmentTitle } from "./compose";
import { subjectOf } from "./subject";

const NAME = "部门整体绩效评价报告";

/** 附件1-3 部门整体绩效评价报告; of several departments, one after another in the same file. */
export const departmentEvaluationReport: ReportKind = {
  id: "department",
  name: said(NAME, "Department evaluation report"),
  description: said(
    "由部门整体绩效评价指标体系评分表（或部门整体支出绩效自评表）的数据写成；提纲按北京市2021年度附件1-3《部门整体绩效评价报告（参考模版）》。",
    "Written from a department’s scorecard or self-evaluation form; outline after Beijing’s attachment 1-3 of 2021.",
  ),
  uses: ["department-scorecard", "department-self-evaluation"],
  refuse,
  compose,
  fileName,
};

function refuse(forms: readonly ReportForm[]): Said | null {
  return departmentForms(forms).length > 0
    ? null
    : said(
        "没有部门整体的表，写不出部门整体绩效评价报告。请打开或给出部门整体绩效评价指标体系评分表，或部门整体支出绩效自评表。",
        "There is no form of a whole department to report on. Open or give a department scorecard or self-evaluation form.",
      );
}

function compose(forms: readonly ReportForm[]): ReportDocument {
  const name = departmentName(forms);
  const reports = departmentForms(forms).map((one) => departmentReport(one, name));
  const [first, ...others] = reports;
  if (!first) throw new Error("composing a department report without a department form");
  return oneAfterAnother([first, ...others]);
}

function fileName(forms: readonly ReportForm[]): string {
  const [only, ...others] = departmentForms(forms);
  if (!only) return NAME;
  return others.length === 0
    ? fileNameOf(departmentTitle(subjectOf(only, departmentName(forms))))
    : fileNameOf([`${NAME}（${String(others.length + 1)}个部门）`]);
}
