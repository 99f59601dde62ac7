import type { Block, ReportDocument } from "../document";
import { oneLine, plainRuns } from "./plain-runs";
import { plainTable } from "./plain-table";

/** 首行缩进 2 字符, in ideographic spaces. */
const INDENT = "　　";

/** The report as plain text: a line a paragraph, a line a table row with tabs between its columns. */
export function toPlainText(report: ReportDocument): string {
  const lines = [
    ...report.title.map(oneLine),
    "",
    ...(report.addressee === null ? [] : [plainRuns(report.addressee)]),
    ...report.blocks.flatMap(plainBlock),
    ...report.closing.map(plainRuns),
  ];
  return `${lines.join("\n")}\n`;
}

function plainBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [`${INDENT}${oneLine(block.text)}`];
    case "paragraph":
      return [`${INDENT}${plainRuns(block.runs)}`];
    case "table":
      return plainTable(block);
    case "part":
      return ["", ...block.title.map(oneLine), ""];
  }
}
