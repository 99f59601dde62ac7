/** Answers of a person to single rows, as edits of the row's own cells. */
export { whyClosed, type Answered } from "./answered";
export {
  checklistAnswer,
  checklistOf,
  checklistText,
  failedNow,
  type FailedItems,
  type RowChecklist,
} from "./checklist-answer";
export { directedTarget, directionAnswer } from "./direction-answer";
export { formAfter } from "./form-after";
export { noteAnswer, noteNow, type NoteDraft } from "./note-answer";
export { noteHalves, noteText, type NoteHalves } from "./note-text";
export {
  scoreAnswer,
  scoreLimits,
  scoreProblem,
  type ScoreLimits,
  type ScoreRange,
} from "./score-answer";
export { tierNamed, tierOptions, type TierOption } from "./tiers";
