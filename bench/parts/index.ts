import type { Part } from "../section";

/** All parts, in the order of docs/performance.md. */
export const PARTS: readonly Part[] = [];
