export type { Check, FormCheck, WorkbookCheck } from "./check";
export type { Finding, Fix, Outcome } from "./finding";
export { inspectInSteps, inspectWorkbook, type Inspection } from "./inspect-workbook";
export { CHECKS } from "./registry";
export { review } from "./review";
export type { Verdict } from "./verdict";
export { viewOf, type FormView, type WorkbookView } from "./view";
export {
  canBeWaived,
  evidenceText,
  newWaiverSheet,
  resetEdits,
  waiverEdits,
  WAIVER_SHEET,
  type NewWaiver,
  type Waiver,
} from "./waivers";
