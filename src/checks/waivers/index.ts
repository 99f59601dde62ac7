export { applyWaivers, type Settled } from "./apply-waivers";
export { readWaivers, type WaiverTable } from "./read-waivers";
export { canBeWaived, evidenceText, WAIVER_SHEET, type Waiver } from "./waiver";
export { newWaiverSheet, resetEdits, waiverEdits, type NewWaiver } from "./write-waivers";
