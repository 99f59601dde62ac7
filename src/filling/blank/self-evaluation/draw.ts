import type { NewSheet } from "../../../sheet/new-sheet";
import type { SelfEvaluationContent } from "../../content";
import { Draft } from "../drawing/draft";
import { sheetOf } from "../drawing/sheet-of";
import { NOTE } from "../drawing/styles";
import { drawFund } from "./fund";
import { drawGoal } from "./goal";
import { COLUMN_WIDTHS } from "./grid";
import { drawHead } from "./head";
import { drawIndicators } from "./indicators";
import { VARIANTS, type SelfEvaluationKind } from "./variant";

export interface DrawSelfEvaluation {
  readonly kind: SelfEvaluationKind;
  /** Must be a valid sheet name; `sheetNameFor` makes one. */
  readonly sheetName: string;
  /** Instead of the form's own 填报注意事项, one a line; null or left out: the form's own. */
  readonly notes?: readonly string[] | null;
}

const NOTES_HEADING = "填报注意事项：";
const NOTE_ROW = 16;

/**
 * 附件1-1, or the 部门整体支出绩效自评表, with this content: blank where it is empty. 执行率, the
 * scores and the 总分 of the form are left to the scoring.
 */
export function drawSelfEvaluation(
  content: SelfEvaluationContent,
  { kind, sheetName, notes: given = null }: DrawSelfEvaluation,
): NewSheet {
  const draft = new Draft(COLUMN_WIDTHS);
  const variant = VARIANTS[kind];
  drawHead(draft, content.head, variant);
  drawFund(draft, content.fund, variant);
  drawGoal(draft, content.goal);
  drawIndicators(draft, content.indicators);
  const notes = given ?? variant.notes;
  if (notes.length > 0) draft.across(NOTES_HEADING, NOTE, NOTE_ROW);
  for (const note of notes) draft.across(note, NOTE, NOTE_ROW);
  return sheetOf(draft, sheetName, { landscape: false });
}
