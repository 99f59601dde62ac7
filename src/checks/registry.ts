import { ACROSS_CHECKS } from "./across";
import type { Check } from "./check";
import { ROW_CHECKS } from "./rows";
import { SHEET_CHECKS } from "./sheets";
import { TOTALS_CHECKS } from "./totals";

/** Every check. A new one is a small file, and a line in the list of its folder. */
export const CHECKS: readonly Check[] = [
  ...TOTALS_CHECKS,
  ...ROW_CHECKS,
  ...SHEET_CHECKS,
  ...ACROSS_CHECKS,
];
