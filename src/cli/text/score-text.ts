import { GRADE_WORDS } from "../json/assessment-json";
import type { Scored } from "../subcommands/score";
import { formHeading, oneLine } from "./form-text";

/** What was written and what is left, for a person at a terminal. */
export function scoreText({ form, assessment, plan }: Scored): string {
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
    `    依据：${assessment.rulebook.name}`,
    total,
    `    写入 ${written.length} 格`,
    ...written,
    ...(left.length > 0 ? [`    留给您 ${left.length} 处`, ...left] : []),
    ...assessment.remarks.map((remark) => `    注意：${remark.zh}`),
  ].join("\n");
}

function show(value: unknown): string {
  return value === null || value === "" ? "（空）" : String(value);
}
