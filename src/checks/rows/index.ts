import type { Check } from "../check";

/** The rows of the indicator table, one by one and beside one another. */
export const ROW_CHECKS: readonly Check[] = [];
