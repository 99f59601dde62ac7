import {
  checklistAnswer,
  checklistOf,
  directionAnswer,
  noteAnswer,
  scoreAnswer,
  scoreLimits,
  type Answered,
  type FailedItems,
  type NoteDraft,
  type ScoreRange,
} from "../../editing/answers";
import { said } from "../../language/said";
import type { RowAssessment } from "../../scoring/assessment";
import type { Direction } from "../../values/value";
import { assessOptions } from "../evaluate";
import type { ScoringSettings } from "../scoring-settings";
import type { Evaluated } from "../sight";

/** What a person answers to one row. */
export type RowAnswer =
  | { readonly kind: "score"; readonly typed: string; readonly within: ScoreRange | null }
  | { readonly kind: "direction"; readonly direction: Direction }
  | { readonly kind: "checklist"; readonly failed: FailedItems }
  | { readonly kind: "note"; readonly draft: NoteDraft };

/** What an answer writes into the row's own cells, or why it cannot be written. */
export function answered(
  row: RowAssessment,
  given: RowAnswer,
  { form, assessment }: Evaluated,
  settings: ScoringSettings,
): Answered {
  switch (given.kind) {
    case "score": {
      const limits = scoreLimits(row, assessment);
      return scoreAnswer(form.sheet, row, given.typed, limits, given.within);
    }
    case "direction":
      return directionAnswer(form, row, given.direction, assessOptions(settings));
    case "checklist": {
      const list = checklistOf(row, assessment.rulebook);
      return list ? checklistAnswer(form.sheet, list, given.failed) : NO_CHECKLIST;
    }
    case "note":
      return noteAnswer(form.sheet, row, given.draft);
  }
}

/** The same row in a later reading of its form; null where it is gone or another. */
export function sameRow(row: RowAssessment, { assessment }: Evaluated): RowAssessment | null {
  const found = assessment.rows.find(
    (one) => rowNumber(one) === rowNumber(row) && one.name === row.name,
  );
  return found ?? null;
}

function rowNumber({ of }: RowAssessment): number | null {
  return of.kind === "rate" ? null : of.indicator.row;
}

const NO_CHECKLIST: Answered = {
  kind: "refused",
  why: said(
    "这一行没有逐项打勾的评分标准，请直接填得分。",
    "No checklist scores this row. Set the score instead.",
  ),
};
