import type { ReportCell, ReportTable } from "../document";
import { CSS } from "./css";
import { escapeHtml } from "./escape";
import { htmlRuns } from "./html-runs";

/** A table with its caption above it; the header rows stand in thead, which Word repeats. */
export function htmlTable(table: ReportTable): string {
  const rows = table.rows.map((cells, index) => htmlRow(cells, index < table.headerRows));
  const style = `${CSS.caption}${table.newPage === true ? CSS.newPage : ""}`;
  const caption =
    table.caption === null ? "" : `<p style="${style}">${escapeHtml(table.caption)}</p>`;
  const head = rows.slice(0, table.headerRows).join("");
  const body = rows.slice(table.headerRows).join("");
  return [
    caption,
    `<table style="${CSS.table}"><colgroup>${columns(table.widths)}</colgroup>`,
    head === "" ? "" : `<thead>${head}</thead>`,
    `<tbody>${body}</tbody></table>`,
  ].join("");
}

function columns(widths: readonly number[]): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths
    .map((width) => `<col style="width:${((100 * width) / whole).toFixed(1)}%">`)
    .join("");
}

function htmlRow(cells: readonly ReportCell[], isHeader: boolean): string {
  return `<tr>${cells.map((cell) => htmlCell(cell, isHeader)).join("")}</tr>`;
}

function htmlCell(cell: ReportCell, isHeader: boolean): string {
  const tag = isHeader ? "th" : "td";
  const align = cell.align ?? (isHeader ? "center" : "left");
  const style = `${isHeader ? CSS.headerCell : CSS.cell}text-align:${align};`;
  const spans = `${span("colspan", cell.colSpan)}${span("rowspan", cell.rowSpan)}`;
  return `<${tag}${spans} style="${style}">${htmlRuns(cell.runs)}</${tag}>`;
}

function span(name: string, count: number | undefined): string {
  return count === undefined ? "" : ` ${name}="${String(count)}"`;
}
