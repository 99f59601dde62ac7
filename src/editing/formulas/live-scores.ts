import type { Form, FormCell } from "../../forms/form";
import type { Assessment } from "../../scoring";
import { joinParts, type Scores } from "../draft-plan";
import { rateEdits } from "../rate-edits";
import { scoreEdits } from "../score-edits";
import { rateFormula } from "./rate-formula";
import { rowFormula } from "./row-formula";
import { inputCells, standsAlone } from "./standing-alone";
import { totalFormula } from "./total-formula";

/** Scores, rate and total as formulas, wherever Excel can repeat the rule; as values elsewhere. */
export function liveScores(form: Form, assessment: Assessment): Scores {
  const { sheet } = form;
  const { executionRate, rows, decimals } = assessment;
  const cells = inputCells(form);
  const usable = (cell: FormCell) => standsAlone(cell, cells);
  const rule = executionRate?.rule ?? null;
  const rate = rateEdits(sheet, executionRate, (style) => rule && rateFormula(rule, style, usable));
  const rateWritten = rate.edits.length > 0;
  const scores = rows.map((row) => {
    const formula = rowFormula(row, decimals.places, usable);
    return scoreEdits(row, { sheet, formula, rateWritten });
  });
  const live = joinParts([rate, ...scores]);
  return { ...live, total: totalFormula(assessment, live.edits) };
}
