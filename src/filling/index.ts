export { BLANK_FORMS, blankForm, type BlankForm } from "./blank/blank-forms";
export { drawSelfEvaluation, type DrawSelfEvaluation } from "./blank/self-evaluation/draw";
export { drawTargetTable } from "./blank/target-table/draw";
export { sheetNameFor } from "./blank/sheet-name";
export { selfEvaluationFrom, type Carried, type CarryOptions } from "./carry/self-evaluation-from";
export { OFFICIAL_WEIGHTS, weightsOf } from "./weights/official-weights";
export { spreadPoints, type PointsSpread, type RowToWeigh } from "./weights/spread-points";
export { spreadEdits, type SpreadEdits, type SpreadEditsOptions } from "./weights/spread-edits";
