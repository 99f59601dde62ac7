export { loadLiveScores } from "./live-scores";
export type { Left, LeftReason, Plan } from "./plan";
export { planEdits, type PlanOptions } from "./plan-edits";
