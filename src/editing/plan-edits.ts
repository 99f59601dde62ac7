import type { Form } from "../forms/form";
import type { Assessment } from "../scoring";
import { joinParts, type Scores } from "./draft-plan";
import { gradeEdits } from "./grade-edits";
import { liveScores } from "./live-scores";
import type { Plan } from "./plan";
import { rateEdits } from "./rate-edits";
import { marksNote, noteCell, scoreEdits } from "./score-edits";
import { totalEdits } from "./total-edits";

export interface PlanOptions {
  /**
   * Write formulas instead of values where Excel can repeat the rule: computed ratios and rates of
   * plain numbers, and the total. A formula that stands is kept all the same.
   */
  readonly formulas?: boolean;
}

/**
 * What a recalculation will do to the sheet: the edits, the cells it leaves with the reason, and
 * the empty note cells to mark. Only score, execution-rate, total and grade cells are ever edited.
 */
export function planEdits(form: Form, assessment: Assessment, options: PlanOptions = {}): Plan {
  const { total, ...scores } = (options.formulas ? liveScores : plainScores)(form, assessment);
  const parts = joinParts([
    scores,
    totalEdits(form, assessment, total, scores.edits),
    gradeEdits(form, assessment),
  ]);
  const marks = assessment.rows.filter(marksNote).flatMap((row) => noteCell(row)?.cell ?? []);
  return { sheet: form.sheet, ...parts, marks: [...new Set(marks)] };
}

function plainScores({ sheet }: Form, { executionRate, rows }: Assessment): Scores {
  const rate = rateEdits(sheet, executionRate);
  const rateWritten = rate.edits.length > 0;
  const scores = rows.map((row) => scoreEdits(row, { sheet, formula: null, rateWritten }));
  return { ...joinParts([rate, ...scores]), total: null };
}
