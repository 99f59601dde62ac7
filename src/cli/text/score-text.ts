import { CHOICES } from "../../rulebooks";
import type { Assessment } from "../../scoring";
import { GRADE_WORDS } from "../json/assessment-json";
import type { Scored } from "../subcommands/score";
import { formHeading, oneLine } from "./form-text";

/** What was written and what is left, for a person at a terminal. */
export function scoreText({ form, assessment, why, plan }: Scored): string {
  const grade = assessment.grade ? GRADE_WORDS[assessment.grade] : "";
  const total =
    assessment.rows.length === 0
      ? "    这张表没有得分，不需要计算"
      : assessment.total === null
        ? `    暂计 ${assessment.provisional}/${assessment.fullMarks}，尚有未得分的行`
        : `    总分 ${assessment.total}/${assessment.fullMarks} ${grade}`;
  const written = plan.edits.map(
    ({ cell, before, after }) => `      ${cell}  ${show(before.value)} → ${show(after.value)}`,
  );
  const left = plan.left.map(({ cell, name, why }) => `      ${cell}  ${oneLine(name)}：${why.zh}`);
  return [
    formHeading(form),
    `    依据：${why.zh}`,
    ...assessment.choicesMade.map(choiceLine),
    total,
    `    写入 ${written.length} 格`,
    ...written,
    ...(left.length > 0 ? [`    留给您 ${left.length} 处`, ...left] : []),
    ...assessment.remarks.map((remark) => `    注意：${remark.zh}`),
  ].join("\n");
}

/** 选择：不足一档的部分：按比例扣分（H12、H13）。改用…：--choose partial-step=none */
function choiceLine({ id, option, cells }: Assessment["choicesMade"][number]): string {
  const choice = CHOICES.find((one) => one.id === id);
  const taken = choice?.options.find((one) => one.option === option);
  const others = (choice?.options ?? [])
    .filter((one) => one.option !== option)
    .map((other) => `改为“${other.said.zh}”请加 --choose ${id}=${other.option}`);
  const what = `${choice?.title.zh ?? id}：${taken?.said.zh ?? option}`;
  return `    读法：${what}（${cells.join("、")}）；${others.join("，")}`;
}

function show(value: unknown): string {
  return value === null || value === "" ? "（空）" : String(value);
}
