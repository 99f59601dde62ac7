import type { Form } from "../forms/form";
import type { Assessment } from "../scoring";
import { joinParts } from "./draft-plan";
import { gradeEdits } from "./grade-edits";
import type { Plan } from "./plan";
import { rateEdits } from "./rate-edits";
import { marksNote, noteCell, scoreEdits } from "./score-edits";
import { totalEdits } from "./total-edits";

/**
 * What a recalculation will do to the sheet: the edits, the cells it leaves with the reason, and
 * the empty note cells to mark. Only score, execution-rate, total and grade cells are ever edited.
 */
export function planEdits(form: Form, assessment: Assessment): Plan {
  const { sheet } = form;
  const parts = joinParts([
    rateEdits(sheet, assessment.executionRate),
    ...assessment.rows.map((row) => scoreEdits(sheet, row)),
    totalEdits(form, assessment),
    gradeEdits(form, assessment),
  ]);
  const marks = assessment.rows.filter(marksNote).flatMap((row) => noteCell(row)?.cell ?? []);
  return { sheet, ...parts, marks: [...new Set(marks)] };
}
