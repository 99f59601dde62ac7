/**
 * The door to what reads the rules that a row prints for itself, which is here with the rest. In the
 * pane's scripts own-rules-apart.ts stands in for this file.
 */
export { readRowRule } from "./row-rules/read";
