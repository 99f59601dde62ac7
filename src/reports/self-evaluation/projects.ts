import type { Block, Run } from "../document";
import { gradeWord } from "../../rulebooks";
import type { Decimal } from "../../scoring/decimal";
import { gap, heading, paragraph, text, type Part } from "../facts/blocks";
import { projectForms, projectName, type ScoredForm } from "../facts/forms";
import { moneyOf, rateOf, sumMoney, wanText } from "../facts/money";
import { countGrades, resultOf } from "../facts/result";
import type { ReportForm } from "../report-kind";
import { yearText } from "./opening";
import { projectBlocks } from "./project";

/** 四、部门预算项目支出绩效自评情况分析: all projects in figures, then each. */
export function projectsChapter(forms: readonly ReportForm[]): readonly Block[] {
  const projects = projectForms(forms);
  const title = heading(1, 4, "部门预算项目支出绩效自评情况分析");
  if (projects.length === 0)
    return [title, paragraph(gap("项目支出绩效自评情况；本次没有项目支出绩效自评表"))];
  return [
    title,
    paragraph(yearText(forms), ...overview(projects)),
    ...projects.flatMap((one, at) => projectBlocks(one, at + 1)),
  ];
}

function overview(projects: readonly ScoredForm[]): readonly Part[] {
  return [
    `，本部门预算支出项目${String(projects.length)}个`,
    ...money(projects),
    ...grades(projects),
    "分项目自评情况分析如下：",
  ];
}

/** Sums of the amounts that the forms give; a project without amounts is named, never left out unsaid. */
function money(projects: readonly ScoredForm[]): readonly Part[] {
  const amounts = projects.map(({ form }) => moneyOf(form, "total"));
  const budget = sumMoney(amounts.map((one) => one.budget));
  const executed = sumMoney(amounts.map((one) => one.executed));
  const fiscal = sumMoney(projects.map(({ form }) => moneyOf(form, "appropriation").budget));
  const lacking = projects.filter((_, at) => !amounts[at]?.budget || !amounts[at].executed);
  if (!budget.sum || !executed.sum) return withoutRate(budget.sum, executed.sum);
  const rate = lacking.length === 0 ? rateOf({ budget: budget.sum, executed: executed.sum }) : null;
  return [
    `，预算数合计${wanText(budget.sum)}`,
    ...(fiscal.sum && fiscal.missing === 0 ? [`（其中当年财政拨款${wanText(fiscal.sum)}）`] : []),
    `，全年执行数合计${wanText(executed.sum)}`,
    ...(rate === null ? [] : [`，执行率${rate}`]),
    "。",
    ...(lacking.length > 0
      ? [
          gap(
            `${lacking.map(({ form }) => projectName(form)).join("、")}的预算数或执行数没有填写，补齐后合计数要重算`,
          ),
        ]
      : []),
  ];
}

/** The one sum that there is, and a gap for the other and the rate. */
function withoutRate(budget: Decimal | null, executed: Decimal | null): readonly Part[] {
  const told = [
    ...(budget ? [`，预算数合计${wanText(budget)}`] : []),
    ...(executed ? [`，全年执行数合计${wanText(executed)}`] : []),
  ];
  const missing = [...(budget ? [] : ["预算数"]), ...(executed ? [] : ["执行数"]), "执行率"];
  return [...told, "，", gap(`${listed(missing)}，自评表上没有填写`), "。"];
}

/** 预算数、执行数和执行率. */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join("、"), names.at(-1) ?? ""].filter(Boolean).join("和");
}

function grades(projects: readonly ScoredForm[]): readonly (string | Run)[] {
  const results = projects.map(({ form, assessment }) => resultOf(form, assessment));
  if (results.every(({ isScored }) => !isScored))
    return ["各项目自评表不设分值和得分，不评定等级。"];
  const counts = countGrades(results);
  const told = counts.grades.map(
    ({ grade, count }) => `${String(count)}个项目结果为“${gradeWord(grade)}”`,
  );
  const rest = counts.without;
  if (rest === projects.length) return [gap("优、良、中、差的项目个数；各表尚未得出总分")];
  return [
    text(`通过自评，有${told.join("，")}。`),
    ...(rest > 0 ? [gap(`另有${String(rest)}个项目尚未得出等级`)] : []),
  ];
}
