export { drawSummary, SUMMARY_TITLE } from "./draw";
export type { DepartmentTie, TieColumn } from "./department-ties";
export type { SummaryAmounts, SummaryInput, SummaryScore } from "./input";
export { summaryInputs } from "./inputs-of";
export { summarise } from "./summarise";
export type { Summary, SummaryTotal } from "./summary";
