import { cleanText, gapText } from "../clean-text";
import type { Run } from "../document";

/** Runs as plain text, gaps in brackets. */
export function plainRuns(runs: readonly Run[]): string {
  return runs.map((run) => cleanText(run.kind === "gap" ? gapText(run.text) : run.text)).join("");
}

/** Text that must not begin a new line or column. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\n/gu, " ");
}
