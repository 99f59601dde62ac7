import type { Plan } from "../../editing";
import type { Form } from "../../forms";
import type { Said } from "../../language/said";
import { CHOICES, gradeWord } from "../../rulebooks";
import type { Assessment } from "../../scoring";
import type { Edit } from "../../sheet/edit";
import { formHeading, oneLine } from "./form-text";

/** One form, scored, with what was written and what was left. */
export interface Scored {
  readonly form: Form;
  readonly assessment: Assessment;
  /** Why it is scored by this rulebook. */
  readonly why: Said;
  readonly plan: Plan;
}

/** What was written and what is left, for a person at a terminal. */
export function scoreText({ form, assessment, why, plan }: Scored): string {
  if (scoresNothing(form, assessment)) {
    return [formHeading(form), "    这张表没有分值和得分，不需要计算"].join("\n");
  }
  const written = plan.edits.map(writtenLine);
  const left = plan.left.map(({ cell, name, why }) => `      ${cell}  ${called(name)}：${why.zh}`);
  const assumed = assumedLines(assessment, plan);
  return [
    formHeading(form),
    `    依据：${why.zh}`,
    ...assessment.choicesMade.map(choiceLine),
    totalLine(assessment),
    `    写入 ${written.length} 格`,
    ...written,
    ...(assumed.length > 0 ? [`    按推断计分 ${assumed.length} 行，请核对`, ...assumed] : []),
    ...(left.length > 0 ? [`    留给您 ${left.length} 处`, ...left] : []),
    ...assessment.remarks.map((remark) => `    注意：${remark.zh}`),
  ].join("\n");
}

/** What a score rests on that the form does not say, but where a 读法 or what is left says it. */
function assumedLines({ rows, choicesMade }: Assessment, { left }: Plan): string[] {
  const kept = left.filter(({ reason }) => reason === "kept-score").map(({ cell }) => cell);
  const told = new Set([...choicesMade.flatMap(({ cells }) => cells), ...kept]);
  return rows.flatMap(({ status, assumption, cell, name }) =>
    status === "assumed" && assumption && cell && !told.has(cell.cell)
      ? [`      ${cell.cell}  ${called(name)}：${assumption.zh}`]
      : [],
  );
}

/** A target table, or a form that was published without points and scores. */
function scoresNothing(form: Form, { rows, total, fullMarks }: Assessment): boolean {
  if (total !== null || fullMarks !== "0") return false;
  // points that could not be read are to be told of, values on a form without points are not
  const isBare = form.indicators.every(({ points, score }) => points === null && score === null);
  return isBare || rows.every((row) => row.status !== "unreadable");
}

function totalLine({ rows, total, provisional, fullMarks, grade, rulebook }: Assessment): string {
  const isOpen = rows.some(({ counts, status }) => counts === null && status !== "notApplicable");
  return total === null
    ? `    暂计 ${provisional}/${fullMarks}，${isOpen ? "尚有未得分的行" : "超过满分"}`
    : `    总分 ${total}/${fullMarks} ${grade ? gradeWord(grade, rulebook.grades) : ""}`;
}

/** A row's name on one line, without the colon that some forms print behind it. */
function called(name: string): string {
  return oneLine(name).replace(/[：:]+$/u, "");
}

/** 读法：不足一档的部分：按比例扣分（H12、H13）；改为“不足一档不扣分”请加 --choose partial-step=none */
function choiceLine({ id, option, cells }: Assessment["choicesMade"][number]): string {
  const choice = CHOICES.find((one) => one.id === id);
  const taken = choice?.options.find((one) => one.option === option);
  const others = (choice?.options ?? [])
    .filter((one) => one.option !== option)
    .map((other) => `改为“${other.said.zh}”请加 --choose ${id}=${other.option}`);
  const what = `${choice?.title.zh ?? id}：${taken?.said.zh ?? option}`;
  return `    读法：${what}（${cells.join("、")}）；${others.join("，")}`;
}

function writtenLine({ cell, before, after }: Edit): string {
  const formula = after.formula === null ? "" : `  ${after.formula}`;
  return `      ${cell}  ${show(before.value)} → ${show(after.value)}${formula}`;
}

function show(value: unknown): string {
  return value === null || value === "" ? "（空）" : String(value);
}
