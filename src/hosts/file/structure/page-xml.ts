import { MAX_COLUMN } from "../../../sheet/address";
import type { NewPrint, PageMargins } from "../../../sheet/new-sheet";

const A4 = 9;
const POINTS_AN_INCH = 72;

/** Excel's own margins, in inches. */
const USUAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
/** Of header and footer, in inches; nothing of ours is printed there. */
const HEADER = 0.3;

/** The sections about printing, in the order that ECMA-376 part 1, 18.3.1.99 demands. */
export function pageXml(print: NewPrint): string {
  const { left, right, top, bottom } = print.margins ? inInches(print.margins) : USUAL;
  return (
    (print.centered ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}"` +
    ` header="${HEADER}" footer="${HEADER}"/>` +
    `<pageSetup paperSize="${A4}" orientation="${print.landscape ? "landscape" : "portrait"}"` +
    (isFitted(print)
      ? ` fitToWidth="${Number(print.fitToWidth)}" fitToHeight="${Number(print.fitToHeight)}"`
      : "") +
    "/>" +
    breaksXml(print.pageBreaks ?? [])
  );
}

/** A break stands under the row that it names, counted from 1 (ECMA-376 part 1, 18.3.1.3). */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="${MAX_COLUMN}" man="1"/>`);
  const counts = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return `<rowBreaks ${counts}>${breaks.join("")}</rowBreaks>`;
}

/** Whether the sheet is made smaller for the paper. */
export function isFitted({ fitToWidth, fitToHeight }: NewPrint): boolean {
  return fitToWidth || fitToHeight;
}

function inInches({ left, right, top, bottom }: PageMargins): PageMargins {
  const inches = (points: number) => Math.round((points / POINTS_AN_INCH) * 10_000) / 10_000;
  return { left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) };
}
