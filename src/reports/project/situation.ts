import type { Block, Run } from "../document";
import { gap, heading, paragraph, text } from "../facts/blocks";
import { fundTable } from "../facts/fund-table";
import { outlineOf } from "../facts/outline";
import { tellGoal } from "../facts/tell-goal";
import { tellMoney } from "../facts/tell-money";
import type { Subject } from "./subject";

/** 一、基本情况. */
export function situation(subject: Subject): readonly Block[] {
  const { form } = subject;
  const table = fundTable(form, "项目资金投入和使用情况");
  return [
    heading(1, 1, "基本情况"),
    heading(2, 1, "项目概况"),
    heading(3, 1, "项目背景"),
    paragraph(...whose(subject)),
    paragraph(gap("立项依据、设立的目的和实施期限")),
    heading(3, 2, "主要内容及实施情况"),
    paragraph(gap("项目的主要内容")),
    ...tellGoal(
      "年度总体目标实际完成情况：",
      form.goal.actual,
      "年度总体目标的实际完成情况，自评表上没有填写",
    ),
    heading(3, 3, "资金投入和使用情况"),
    tellMoney(form),
    ...(table ? [table] : []),
    paragraph(gap("资金使用的具体去向和资金管理情况")),
    heading(2, 2, "项目绩效目标"),
    heading(3, 1, "总体目标"),
    ...tellGoal("", form.goal.expected, "项目的总体目标，自评表上没有填写"),
    paragraph(...counted(subject)),
    heading(3, 2, "阶段性目标"),
    paragraph(gap("各阶段的目标和完成时间；没有另设的，写“未另设阶段性目标”")),
  ];
}

/** 项目名称、主管部门、实施单位; no name of a person is carried into a report. */
function whose({ name, department, unit }: Subject): readonly Run[] {
  return [
    text("项目名称："),
    name === "" ? gap("项目名称") : text(name),
    text("。主管部门："),
    department === "" ? gap("主管部门") : text(department),
    text("。实施单位："),
    unit === "" ? gap("实施单位") : text(unit),
    text("。"),
  ];
}

/** 设置三级指标7项，其中产出指标4项、…; a gap where the table is empty. */
function counted({ items }: Subject): readonly Run[] {
  const trunks = outlineOf(items).map(({ name, items: under }) => ({
    name: name || "绩效指标",
    rows: under.reduce((all, { rows }) => all + rows.length, 0),
  }));
  const all = trunks.reduce((sum, { rows }) => sum + rows, 0);
  if (all === 0) return [gap("年度绩效指标，自评表上没有填写")];
  const parts = trunks.map(({ name, rows }) => `${name}${String(rows)}项`).join("、");
  const among = trunks.length > 1 ? `，其中${parts}` : "";
  return [text(`为考核目标完成情况，自评表设置绩效指标${String(all)}项${among}，指标内容见附表。`)];
}
