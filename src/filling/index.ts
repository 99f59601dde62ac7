export { BLANK_FORMS, blankForm, type BlankForm } from "./blank/blank-forms";
export { drawSelfEvaluation, type DrawSelfEvaluation } from "./blank/self-evaluation/draw";
export { drawTargetTable } from "./blank/target-table/draw";
export { sheetNameFor } from "./blank/sheet-name";
