export type { Left, LeftReason, Plan } from "./plan";
export { planEdits } from "./plan-edits";
