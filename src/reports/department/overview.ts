import type { Block } from "../document";
import { gap, heading, paragraph } from "../facts/blocks";
import { outlineOf } from "../facts/outline";
import { tellGoal } from "../facts/tell-goal";
import type { Subject } from "./subject";

/** 一、部门概况. */
export function overview({ form, items, name }: Subject): readonly Block[] {
  const trunks = outlineOf(items).map((trunk) => {
    const rows = trunk.items.reduce((all, item) => all + item.rows.length, 0);
    return `${trunk.name || "绩效指标"}${String(rows)}项`;
  });
  return [
    heading(1, 1, "部门概况"),
    heading(2, 1, "机构设置及职责工作任务情况"),
    paragraph("部门名称：", name === "" ? gap("部门名称") : name, "。"),
    paragraph(gap("机构设置、主要职责和当年工作任务")),
    heading(2, 2, "部门整体绩效目标设立情况"),
    ...(form.goal.expected ? tellGoal("年度总体目标：", form.goal.expected, "年度总体目标") : []),
    ...(trunks.length > 0 ? [paragraph(`表上设置的绩效指标：${trunks.join("、")}，见附表。`)] : []),
    paragraph(gap("绩效目标设立依据、目标与职责任务匹配情况、目标合理性")),
  ];
}
