import type { Block } from "../document";
import { FORM_NAMES } from "../../forms/form-names";
import type { FormKind } from "../../forms/form";
import { gap, heading, paragraph, type Part } from "../facts/blocks";
import { commonYear, departmentForms, departmentName, projectForms } from "../facts/forms";
import { lineName, amountsText } from "../facts/tell-money";
import { moneyLines, moneyOf, sumMoney, wanText } from "../facts/money";
import type { Decimal } from "../../scoring/decimal";
import type { ReportForm } from "../report-kind";

/** By what the report is written, for whom, on what; then 一、基本情况 and 二、组织开展情况. */
export function opening(forms: readonly ReportForm[]): readonly Block[] {
  return [
    paragraph(
      "根据",
      gap("布置本年度绩效自评工作的通知名称和文号"),
      "的要求，",
      departmentName(forms) ?? gap("单位名称"),
      "对",
      yearText(forms),
      "预算执行和绩效目标完成情况开展了绩效自评，现将自评结果报告如下：",
    ),
    heading(1, 1, "基本情况"),
    heading(2, 1, "部门主要职能"),
    paragraph(gap("部门主要职能，按“三定”规定填写")),
    heading(2, 2, "内设机构及所属单位概况"),
    paragraph(gap("内设机构和所属单位的名称、数量")),
    paragraph(gap("年末人员编制数、实有人数及构成")),
    paragraph(gap("年末固定资产情况")),
    heading(1, 2, "绩效自评工作组织开展情况"),
    paragraph(...scope(forms)),
    ...amounts(forms),
    paragraph(gap("自评工作的组织、实施和审核过程")),
  ];
}

/** 2020年度, or a gap. */
export function yearText(forms: readonly ReportForm[]): Part {
  const year = commonYear(forms);
  return year === null ? gap("年度，如2020年度") : `${String(year)}年度`;
}

function scope(forms: readonly ReportForm[]): readonly Part[] {
  const departments = departmentForms(forms);
  const projects = projectForms(forms);
  const objects = [
    ...(departments.length > 0 ? ["部门整体支出"] : []),
    ...(projects.length > 0 ? [`${String(projects.length)}个项目支出`] : []),
  ];
  return [yearText(forms), `绩效自评的对象为${objects.join("和")}，填报${counted(forms)}。`];
}

/** 部门整体支出绩效自评表1张、项目支出绩效自评表2张. */
function counted(forms: readonly ReportForm[]): string {
  const counts = new Map<FormKind, number>();
  for (const { form } of [...departmentForms(forms), ...projectForms(forms)])
    counts.set(form.kind, (counts.get(form.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${FORM_NAMES[kind]}${String(count)}张`).join("、");
}

/** What the forms say of the money that was evaluated. */
function amounts(forms: readonly ReportForm[]): readonly Block[] {
  const [department] = departmentForms(forms);
  const whole = department ? amountsText(moneyOf(department.form, "total")) : "";
  const parts = department
    ? moneyLines(department.form).flatMap((line) =>
        /^(?:其中)?[:：]?(?:基本|项目)支出/u.test(line.name) && line.executed
          ? [`${lineName(line)}${wanText(line.executed)}`]
          : [],
      )
    : [];
  const spent = sumMoney(projectForms(forms).map(({ form }) => moneyOf(form, "total").executed));
  const told = [
    ...(whole === "" ? [] : [`部门整体支出${whole}`]),
    ...(parts.length > 0 ? [`部门支出中，${parts.join("，")}`] : []),
    ...(spent.sum && spent.missing === 0
      ? [`参加自评的项目全年执行数合计${wanText(spent.sum)}`]
      : []),
  ];
  return told.length === 0 ? [] : [paragraph(`${told.join("；")}。`, ...differs(forms, spent.sum))];
}

/** The department's 项目支出 against what its projects come to: one of them is missing, or wrong. */
function differs(forms: readonly ReportForm[], projects: Decimal | null): readonly Part[] {
  const [department] = departmentForms(forms);
  const line = department
    ? moneyLines(department.form).find(({ name }) => name.includes("项目支出"))
    : undefined;
  return line?.executed && projects && !line.executed.eq(projects)
    ? [
        gap(
          `部门自评表项目支出${wanText(line.executed)}，各项目自评表合计${wanText(projects)}，请核对是否还有项目没有填表`,
        ),
      ]
    : [];
}
