import type { Check } from "../check";

/** What stands on the sheet: leftovers of the template, text for numbers, broken formulas. */
export const SHEET_CHECKS: readonly Check[] = [];
