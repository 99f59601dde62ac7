import { said } from "../../language/said";
import type { Said } from "../../language/said";
import type { Block, ReportDocument } from "../document";
import type { Form } from "../../forms/form";
import { FORM_NAMES } from "../../forms/form-names";
import { isOfWholeDepartment } from "../../forms/whole-department";
import { heading } from "../facts/blocks";
import { fileNameOf } from "../facts/file-name";
import {
  commonYear,
  departmentName,
  projectName,
  severalYears,
  targetTables,
} from "../facts/forms";
import type { ReportForm, ReportKind } from "../report-kind";
import { chapters } from "./chapters";
import { headTable } from "./head-table";
import { indicatorTable } from "./indicator-table";

/** 部门整体绩效目标 after the outline of Hebei's departments, the target tables behind it. */
export const targetsReport: ReportKind = {
  id: "targets",
  name: said("部门整体绩效目标", "Performance targets of the department"),
  description: said(
    "年初绩效目标文本：总体目标、分项目标、保障措施，后附各项目绩效目标表；提纲按河北省2023年部门预算公开的格式。",
    "The year’s targets: overall, per project, measures, and every target table; outline after Hebei 2023.",
  ),
  uses: ["target-table"],
  refuse,
  compose,
  fileName: (forms) => fileNameOf(title(forms)),
};

function refuse(forms: readonly ReportForm[]): Said | null {
  if (targetTables(forms).length === 0)
    return said(
      "没有绩效目标表，写不出部门整体绩效目标。请给出项目支出绩效目标表。",
      "There is no target table. Give the target tables of the projects.",
    );
  return severalYears(tablesOf(forms));
}

function compose(forms: readonly ReportForm[]): ReportDocument {
  const tables = targetTables(forms);
  return {
    title: title(forms),
    addressee: null,
    blocks: [
      ...chapters(tables),
      { kind: "part", title: [FORM_NAMES["target-table"]] },
      ...tables.flatMap(tableBlocks),
    ],
    closing: [],
  };
}

/** 1.办案业务经费绩效目标表, and the table in its two parts. */
function tableBlocks(form: Form, at: number): readonly Block[] {
  const name = isOfWholeDepartment(form) ? "部门整体支出" : projectName(form);
  return [
    // one project's table is printed and filed by itself; the first stands under the part's title
    { ...heading(3, at + 1, `${name}绩效目标表`), ...(at > 0 ? { newPage: true } : {}) },
    headTable(form),
    indicatorTable(form),
  ];
}

function tablesOf(forms: readonly ReportForm[]): readonly ReportForm[] {
  return forms.filter(({ form }) => targetsReport.uses.includes(form.kind));
}

function title(forms: readonly ReportForm[]): readonly string[] {
  const year = commonYear(tablesOf(forms));
  const unit = departmentName(tablesOf(forms));
  const name = `${year === null ? "" : `${String(year)}年`}部门整体绩效目标`;
  return unit === null ? [name] : [unit, name];
}
