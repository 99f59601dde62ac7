import type { Block } from "../document";
import type { Form } from "../../forms/form";
import { isOfWholeDepartment } from "../../forms/whole-department";
import { gap, heading, paragraph, text, type Part } from "../facts/blocks";
import { projectName } from "../facts/forms";
import { numbered } from "../facts/numbering";
import { moneyOf, sumMoney, wanText } from "../facts/money";
import { ended, inline } from "../facts/prose";
import { unitGap } from "../facts/tell-money";
import { goalLines } from "./target-text";

/** The seven measures that the outline heads, with what each is to say. */
const MEASURES: readonly (readonly [string, string])[] = [
  ["完善制度建设", "预算绩效管理、资金管理和工作保障方面已有和拟定的制度"],
  ["加强支出管理", "保证支出进度的措施，如细化预算、政府采购、资金支付的时间安排"],
  ["加强绩效运行监控", "绩效运行监控的时间、办法和发现问题后的处理"],
  ["规范财务资产管理", "财务审批和固定资产登记、使用、处置的管理措施"],
  ["加强内部监督", "对重大支出、资产处置等事项的内部监督和审计安排"],
  ["加强宣传培训调研等", "预算绩效管理的培训、调研和宣传安排"],
  ["做好绩效自评", "上年度绩效自评、重点评价和结果整改的安排"],
];

/** 一、总体绩效目标; 二、分项绩效目标; 三、工作保障措施. */
export function chapters(tables: readonly Form[]): readonly Block[] {
  const projects = tables.filter((form) => !isOfWholeDepartment(form));
  return [
    heading(1, 1, "总体绩效目标"),
    ...whole(tables.filter(isOfWholeDepartment)),
    paragraph(gap("为实现总体目标的各项工作，分条写明")),
    heading(1, 2, "分项绩效目标"),
    paragraph(...summary(projects)),
    ...projects.map(item),
    heading(1, 3, "工作保障措施"),
    ...MEASURES.map(([title, what], at) => paragraph(`${numbered(3, at + 1, title)}。`, gap(what))),
  ];
}

/** What the whole department promised, where its own table is among them: it holds the projects' money. */
function whole(tables: readonly Form[]): readonly Block[] {
  const told = tables.flatMap((form) => {
    const goal = goalLines(form);
    const { budget } = moneyOf(form, "total");
    return [
      ...(goal.length > 0 ? [paragraph(ended(goal.map(followed).join("")))] : []),
      ...(budget ? [paragraph(`部门整体支出预算数${wanText(budget)}。`, ...unitGap(form))] : []),
    ];
  });
  const hasGoal = tables.some((form) => goalLines(form).length > 0);
  return [...(hasGoal ? [] : [paragraph(gap("部门年度总体绩效目标"))]), ...told];
}

/** How many projects, and what they come to where every table says its amount. */
function summary(tables: readonly Form[]): readonly Part[] {
  if (tables.length === 0) return [gap("各项目的绩效目标；本次没有项目支出绩效目标表")];
  const { sum, missing } = sumMoney(tables.map((form) => moneyOf(form, "total").budget));
  const count = `本部门设有绩效目标的项目${String(tables.length)}个`;
  if (sum && missing === 0) return [`${count}，预算数合计${wanText(sum)}。`];
  return [`${count}。`, gap(`预算数合计；有${String(missing)}个项目没有读到预算数`)];
}

/** A line that goes on in the same sentence: one without a stop gets one. */
function followed(line: string, at: number, lines: readonly string[]): string {
  return at === lines.length - 1 || /\p{P}$/u.test(line) ? line : `${line}；`;
}

/** One project: its budget, what the money is for, what it is to achieve. */
function item(form: Form, at: number): Block {
  const name = projectName(form);
  const { budget } = moneyOf(form, "total");
  const purpose = inline(form.fund?.purpose?.text ?? "");
  const goal = goalLines(form);
  const title = /(?:项目|经费)$/u.test(name) ? name : `${name}项目`;
  const told = [
    ...(budget ? [`预算数${wanText(budget)}`] : []),
    ...(purpose === "" ? [] : [`资金用途：${purpose}`]),
  ];
  return paragraph(
    name === "" ? gap("项目名称") : text(numbered(3, at + 1, title)),
    "。",
    ...(told.length > 0 ? [ended(told.join("，"))] : []),
    ...unitGap(form),
    "该项目绩效目标：",
    ...(goal.length > 0
      ? [ended(goal.map(followed).join(""))]
      : [gap(`第${String(at + 1)}个项目的绩效目标，目标表上没有填写`)]),
  );
}
