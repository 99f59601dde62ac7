import { TextRun, type IRunOptions } from "docx";
import { cleanText, gapText } from "../clean-text";
import type { Run } from "../document";

/**
 * Runs of text as Word has them: a gap is bracketed and highlighted yellow, a line break in the
 * text is a line break in the paragraph. Every run says that its quotes and dashes are Chinese.
 */
export function wordRuns(runs: readonly Run[], look: IRunOptions = {}): TextRun[] {
  return runs.flatMap((run) => {
    const isGap = run.kind === "gap";
    const options: IRunOptions = {
      font: { hint: "eastAsia" },
      ...look,
      ...(isGap ? { highlight: "yellow" as const } : {}),
      ...(!isGap && run.bold === true ? { bold: true } : {}),
    };
    const lines = cleanText(isGap ? gapText(run.text) : run.text).split("\n");
    return lines.map(
      // `text`, never `children`: a child that reads CURRENT would become a page number
      (text, index) => new TextRun({ ...options, text, ...(index > 0 ? { break: 1 } : {}) }),
    );
  });
}

/** A text without gaps. */
export function wordText(text: string, look: IRunOptions = {}): TextRun[] {
  return wordRuns([{ kind: "text", text }], look);
}
