import type { Said } from "../../language/said";
import { CHOICES, gradeWord } from "../../rulebooks";
import type { Assessment, RowAssessment } from "../../scoring/assessment";
import type { Citation } from "../../rulebooks/rulebook";
import type { Plan } from "../../editing/plan";
import type { Edit } from "../../sheet/edit";
import { valueJson } from "./value-json";

/** An assessment as `ziping score` prints it, with why its rulebook was taken; scores are exact strings with the form's decimals. */
export function assessmentJson(assessment: Assessment, why: Said) {
  const { decimals, rulebook } = assessment;
  return {
    rulebook: rulebook.id,
    rulebookName: rulebook.name,
    rulebookWhy: why.zh,
    choices: assessment.choicesMade.map(({ id, option, cells }) => ({
      id,
      option,
      title: CHOICES.find((choice) => choice.id === id)?.title.zh ?? id,
      cells,
    })),
    decimals: decimals.places,
    decimalsWhy: decimals.why.zh,
    executionRate: assessment.executionRate && {
      text: assessment.executionRate.text,
      cell: assessment.executionRate.cell?.cell ?? null,
    },
    rows: assessment.rows.map((row) => rowJson(row, decimals.places)),
    total: fixed(assessment.total, decimals.places),
    provisional: fixed(assessment.provisional, decimals.places),
    fullMarks: assessment.fullMarks,
    grade: assessment.grade && gradeWord(assessment.grade),
    remarks: assessment.remarks.map((remark) => remark.zh),
  };
}

function rowJson(row: RowAssessment, places: number) {
  return {
    kind: row.of.kind,
    name: row.name,
    cell: row.cell?.cell ?? null,
    status: row.status,
    score: fixed(row.score, places),
    points: row.points,
    standing: row.standing,
    counts: fixed(row.counts, places),
    target: row.target && valueJson(row.target),
    actual: row.actual && valueJson(row.actual),
    inputs: row.inputs.map(({ label, text, cell }) => ({ label: label.zh, text, cell })),
    steps: row.steps.map((step) => step.zh),
    citation: row.citation && citationJson(row.citation),
    assumption: row.assumption?.zh ?? null,
    reason: row.reason?.zh ?? null,
    suggestion: row.suggestion && { ...row.suggestion, why: row.suggestion.why.zh },
    met: row.met,
    deviates: row.deviates,
    needsNote: row.needsNote,
  };
}

export function citationJson(citation: Citation) {
  const { title, issuer, year, clause, quote, cell } = citation;
  return { title, issuer, year, clause, quote, ...(cell ? { cell } : {}) };
}

export function writtenJson(edits: readonly Edit[]) {
  return edits.map(({ sheet, cell, before, after }) => ({
    sheet,
    cell,
    before: before.value,
    after: after.value,
    ...(after.formula === null ? {} : { formula: after.formula }),
  }));
}

export function leftJson(plan: Plan) {
  return plan.left.map(({ cell, reason, name, why }) => ({ cell, reason, name, why: why.zh }));
}

/** At least the form's decimals; a number a person wrote with more keeps them. */
export function fixed(number: string | null, places: number): string | null {
  if (number === null) return null;
  const printed = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
  if (printed >= places) return number;
  return number + (printed === 0 ? "." : "") + "0".repeat(places - printed);
}
