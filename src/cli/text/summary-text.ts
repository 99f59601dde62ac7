import { OUTCOME_WORDS } from "../../checks/outcome-words";
import type { Outcome } from "../../checks";
import { GRADE_WORDS, gradeWord } from "../../rulebooks";
import type { Grade } from "../../rulebooks/rulebook";
import type { Summary, SummaryInput } from "../../reports/summary";

const GRADES: readonly Grade[] = ["excellent", "good", "fair", "poor"];
const OUTCOMES: readonly Outcome[] = ["error", "warning", "question"];

/** A summary for a person at a terminal, and where the table is. */
export function summaryText(summary: Summary, out: string): string {
  const { projects, total, grades, ungraded, ties, remarks } = summary;
  const counts = GRADES.map((grade) => `${GRADE_WORDS[grade][0]} ${String(grades[grade])}`);
  const lines = [
    `${String(projects.length)} 个项目`,
    ...projects.map(projectLine),
    `  合计：全年预算 ${total.annualBudget ?? "—"} 万元，执行 ${total.executed ?? "—"} 万元，执行率 ${percent(total.rate)}`,
    `  等级：${[...counts, `未评 ${String(ungraded)}`].join("，")}`,
    ...ties.map(({ sentence }) => `  ${sentence.zh}`),
    ...remarks.map(({ zh }) => `  注意：${zh}`),
    `  → ${out}`,
  ];
  return `${lines.join("\n")}\n`;
}

function projectLine({ name, file, score, rate, open }: SummaryInput): string {
  const trial = score?.from === "trial" ? "（试算）" : "";
  const grade = score?.grade ? ` ${gradeWord(score.grade)}` : "";
  const marks = score ? `${score.number}/${score.fullMarks} 分${trial}${grade}` : "未评分";
  const found = OUTCOMES.filter((outcome) => open[outcome] > 0).map(
    (outcome) => `${OUTCOME_WORDS[outcome]} ${String(open[outcome])}`,
  );
  const rest = found.length > 0 ? `  ${found.join("，")}` : "";
  return `  ${name || (file ?? "（未写名称）")}  执行率 ${percent(rate)}  ${marks}${rest}`;
}

/** 0.8045 → 80.45%, by moving the point alone. */
function percent(share: string | null): string {
  return share === null ? "—" : `${String(Number(`${share}e2`))}%`;
}
