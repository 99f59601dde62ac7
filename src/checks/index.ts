export type { Check, FormCheck, WorkbookCheck } from "./check";
export type { Finding, Fix, Outcome } from "./finding";
export { CHECKS } from "./registry";
export { review } from "./review";
export { viewOf, type FormView, type WorkbookView } from "./view";
