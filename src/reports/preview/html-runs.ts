import { gapText } from "../clean-text";
import type { Run } from "../document";
import { CSS } from "./css";
import { escapeHtml } from "./escape";

/** Runs as HTML; a gap is bracketed and yellow as in the Word file. */
export function htmlRuns(runs: readonly Run[]): string {
  return runs.map(htmlRun).join("");
}

function htmlRun(run: Run): string {
  if (run.kind === "gap") return `<span style="${CSS.gap}">${escapeHtml(gapText(run.text))}</span>`;
  return run.bold === true ? `<b>${escapeHtml(run.text)}</b>` : escapeHtml(run.text);
}
