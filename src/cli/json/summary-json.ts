import { gradeWord } from "../../rulebooks";
import type { Summary, SummaryInput } from "../../reports/summary";
import type { FileFailure } from "../job";

/** A summary as `ziping summary --json` prints it: amounts in 万元 and scores are exact strings. */
export function summaryJson({ projects, total, grades, ungraded, ties, remarks }: Summary) {
  const { excellent, good, fair, poor } = grades;
  return {
    moneyUnit: "万元",
    projects: projects.map(projectJson),
    total: { projects: projects.length, ...total },
    grades: { 优: excellent, 良: good, 中: fair, 差: poor, 未评: ungraded },
    departments: ties.map(({ sentence, ...tie }) => ({
      ...tie,
      outcome: tie.agrees ? null : "question",
      message: sentence.zh,
    })),
    remarks: remarks.map(({ zh }) => zh),
  };
}

function projectJson({ amounts, score, open, ...project }: SummaryInput) {
  const { file, sheet, name, unit, department, year, rate } = project;
  const { initialBudget, annualBudget, executed } = amounts;
  return {
    ...{ file, sheet, name, unit, department, year },
    ...{ initialBudget, annualBudget, executed, rate },
    score: score?.number ?? null,
    fullMarks: score?.fullMarks ?? null,
    /** `sheet`: stands on the form; `trial`: what the rules give where none stands. */
    scoreFrom: score?.from ?? null,
    grade: score?.grade ? gradeWord(score.grade) : null,
    open,
  };
}

export interface FailedFile {
  readonly file: string;
  readonly failure: FileFailure;
}

/** A file that could not be used, as the other commands print it. */
export function failedJson({ file, failure }: FailedFile) {
  return { file, error: failure };
}
