/**
 * The steps of the pane's start, in their order: the pane is drawn and can be pressed; Excel is
 * joined; the sheet in front is read and scored; its score is drawn.
 */
export type StartStep = "pane-drawn" | "excel-joined" | "sheet-read" | "sheet-drawn";

/** Notes in the browser's own timeline that a step of the start is done. */
export function markStart(step: StartStep): void {
  performance.mark(`ziping:${step}`);
}
