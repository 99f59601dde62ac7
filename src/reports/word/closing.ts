import { Paragraph } from "docx";
import type { Run } from "../document";
import { gapText } from "../clean-text";
import { CHARACTER, LINE } from "./layout";
import { wordRuns } from "./runs";
import { STYLE } from "./styles";

/** GB/T 9704 7.3.5.2: the longest line ends two characters before the margin. */
const FROM_THE_RIGHT = 2;

/** Signature and date: right-aligned, the shorter lines centred on the longest. */
export function closingParagraphs(closing: readonly (readonly Run[])[]): Paragraph[] {
  const widths = closing.map(widthOf);
  const longest = Math.max(0, ...widths);
  return closing.map(
    (runs, index) =>
      new Paragraph({
        style: STYLE.closing,
        children: wordRuns(runs),
        keepNext: index < closing.length - 1,
        indent: { right: rightIndent(longest - (widths[index] ?? 0)) },
        ...(index === 0 ? { spacing: { before: LINE } } : {}),
      }),
  );
}

function rightIndent(shorterBy: number): number {
  return Math.round((FROM_THE_RIGHT + shorterBy / 2) * CHARACTER);
}

/** In characters: a Latin letter or digit is half of one. */
function widthOf(runs: readonly Run[]): number {
  const text = runs.map((run) => (run.kind === "gap" ? gapText(run.text) : run.text)).join("");
  return [...text].reduce((width, sign) => width + (/[\x20-\x7e]/u.test(sign) ? 0.5 : 1), 0);
}
