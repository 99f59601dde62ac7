import type { Check } from "../check";

/** Across the forms of a workbook, and what goes along when the file is mailed. */
export const ACROSS_CHECKS: readonly Check[] = [];
