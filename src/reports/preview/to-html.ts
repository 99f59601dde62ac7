import type { Block, ReportDocument } from "../document";
import { CSS } from "./css";
import { escapeHtml } from "./escape";
import { htmlRuns } from "./html-runs";
import { htmlTable } from "./html-table";

/**
 * The report as text/html for the clipboard: pasted into Word it has the headings, typefaces and
 * tables of the Word file. No cell's text can become markup; nothing in it loads or runs.
 */
export function toHtml(report: ReportDocument): string {
  const addressee =
    report.addressee === null
      ? ""
      : `<p style="${CSS.addressee}">${htmlRuns(report.addressee)}</p>`;
  const closing = report.closing.map((runs) => `<p style="${CSS.closing}">${htmlRuns(runs)}</p>`);
  return [
    `<html lang="zh-CN"><head><meta charset="utf-8"></head><body>`,
    htmlTitle(report.title, CSS.title),
    addressee,
    ...report.blocks.map(htmlBlock),
    ...closing,
    "</body></html>",
  ].join("");
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const tag = `h${String(block.level)}`;
      return `<${tag} style="${CSS.headings[block.level]}">${escapeHtml(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p style="${CSS.paragraph}">${htmlRuns(block.runs)}</p>`;
    case "table":
      return htmlTable(block);
    case "part":
      return htmlTitle(block.title, `${CSS.title}${CSS.newPage}`);
  }
}

/** One paragraph for all lines, so that a new page is begun once. */
function htmlTitle(lines: readonly string[], style: string): string {
  return `<p class="MsoTitle" style="${style}">${lines.map(escapeHtml).join("<br>")}</p>`;
}
