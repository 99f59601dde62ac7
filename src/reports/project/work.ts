import type { Block, Run } from "../document";
import { gap, heading, paragraph, text } from "../facts/blocks";
import { marksText } from "../facts/items";
import { outlineOf } from "../facts/outline";
import { tellRules } from "../facts/tell-rules";
import type { Subject } from "./subject";

/** 二、绩效评价工作开展情况. */
export function work(subject: Subject): readonly Block[] {
  return [
    heading(1, 2, "绩效评价工作开展情况"),
    heading(2, 1, "绩效评价目的、对象和范围"),
    paragraph(gap("绩效评价的目的")),
    paragraph(...object(subject)),
    paragraph(gap("绩效评价的范围，即所涉及的时间、地区和单位")),
    heading(2, 2, "绩效评价原则、评价指标体系（附表说明）、评价方法、评价标准等"),
    paragraph(gap("绩效评价的原则和评价方法")),
    paragraph(...system(subject)),
    ...(subject.result.isScored ? tellRules(subject.assessment.rulebook) : []),
    heading(2, 3, "绩效评价工作过程"),
    paragraph(gap("评价工作的前期准备、组织实施、分析评价和形成报告的过程")),
  ];
}

function object({ name, form }: Subject): readonly Run[] {
  return [
    text("绩效评价对象为"),
    name === "" ? gap("项目名称") : text(name),
    text(name.endsWith("项目") ? "" : "项目"),
    form.year === null ? gap("年度，如2021年度") : text(`${String(form.year)}年度`),
    text("支出。"),
  ];
}

/** The points of the execution rate and of each level-1 indicator, as the form sets them. */
function system({ items, result }: Subject): readonly Run[] {
  const rate = items.find(({ isRate, applies }) => isRate && applies);
  const parts = [
    ...(rate?.points ? [`预算执行率${marksText(rate.points)}`] : []),
    ...outlineOf(items).flatMap(({ name, marks }) =>
      marks.points ? [`${name || "绩效指标"}${marksText(marks.points)}`] : [],
    ),
  ];
  if (parts.length === 0)
    return [text("评价指标体系见附表，自评表没有设分值。"), gap("评价指标体系的说明")];
  return [
    text(
      `评价指标体系满分${marksText(result.fullMarks)}，其中${parts.join("、")}，各项指标见附表。`,
    ),
  ];
}
