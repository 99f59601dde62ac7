import type { Form, FormCell } from "../forms/form";
import type { Assessment } from "../scoring";
import { joinParts, type Part } from "./draft-plan";
import { inputCells, rateFormula, rowFormula, standsAlone, totalFormula } from "./formulas";
import { gradeEdits } from "./grade-edits";
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
  const scores = options.formulas ? liveScores(form, assessment) : plainScores(form, assessment);
  const total = options.formulas ? totalFormula(assessment, scores.edits) : null;
  const parts = joinParts([
    scores,
    totalEdits(form, assessment, total, scores.edits),
    gradeEdits(form, assessment),
  ]);
  const marks = assessment.rows.filter(marksNote).flatMap((row) => noteCell(row)?.cell ?? []);
  return { sheet: form.sheet, ...parts, marks: [...new Set(marks)] };
}

function plainScores({ sheet }: Form, { executionRate, rows }: Assessment): Part {
  const rate = rateEdits(sheet, executionRate);
  const rateWritten = rate.edits.length > 0;
  const scores = rows.map((row) => scoreEdits(row, { sheet, formula: null, rateWritten }));
  return joinParts([rate, ...scores]);
}

function liveScores(form: Form, { executionRate, rows, decimals }: Assessment): Part {
  const { sheet } = form;
  const cells = inputCells(form);
  const usable = (cell: FormCell) => standsAlone(cell, cells);
  const rule = executionRate?.rule ?? null;
  const rate = rateEdits(sheet, executionRate, (style) => rule && rateFormula(rule, style, usable));
  const rateWritten = rate.edits.length > 0;
  const scores = rows.map((row) => {
    const formula = rowFormula(row, decimals.places, usable);
    return scoreEdits(row, { sheet, formula, rateWritten });
  });
  return joinParts([rate, ...scores]);
}
