import { HeadingLevel, Paragraph, type Table } from "docx";
import type { Block, ReportDocument } from "../document";
import { closingParagraphs } from "./closing";
import { LINE } from "./layout";
import { wordRuns, wordText } from "./runs";
import { STYLE } from "./styles";
import { tableBlocks } from "./table";

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The whole report in Word's paragraphs and tables, in order. */
export function wordBlocks(report: ReportDocument): (Paragraph | Table)[] {
  const hasParts = report.blocks.some(({ kind }) => kind === "part");
  return [
    ...titleParagraphs(report.title, { inOutline: hasParts, newPage: false }),
    ...(report.addressee
      ? [new Paragraph({ style: STYLE.addressee, children: wordRuns(report.addressee) })]
      : []),
    ...report.blocks.flatMap(blockOf),
    ...closingParagraphs(report.closing),
  ];
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          children: wordText(block.text),
          ...(block.newPage ? { pageBreakBefore: true } : {}),
        }),
      ];
    case "paragraph":
      return [new Paragraph({ style: STYLE.body, children: wordRuns(block.runs) })];
    case "table":
      return tableBlocks(block);
    case "part":
      return titleParagraphs(block.title, { inOutline: true, newPage: true });
  }
}

/** One centred line an entry, and an empty line under the last. */
function titleParagraphs(
  lines: readonly string[],
  { inOutline, newPage }: { readonly inOutline: boolean; readonly newPage: boolean },
): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        heading: HeadingLevel.TITLE,
        children: wordText(line),
        // the navigation pane lists the parts of a file that holds several reports
        ...(inOutline && index === 0 ? { outlineLevel: 0 } : {}),
        ...(newPage && index === 0 ? { pageBreakBefore: true } : {}),
        ...(index === lines.length - 1 ? { spacing: { after: LINE } } : {}),
      }),
  );
}
