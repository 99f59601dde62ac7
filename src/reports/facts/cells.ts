import type { ReportCell, Run } from "../document";
import { text } from "./blocks";

/** A cell of words. */
export function words(content: string | Run): ReportCell {
  return { runs: [typeof content === "string" ? text(content) : content] };
}

/** A cell of words in the middle of its column. */
export function centred(content: string | Run): ReportCell {
  return { ...words(content), align: "center" };
}

/** A number, right-aligned so that the places stand under each other. */
export function figure(content: string | Run): ReportCell {
  return { ...words(content), align: "right" };
}

/** A cell over several rows; one row needs no merging. */
export function down(cell: ReportCell, rows: number): ReportCell {
  return rows > 1 ? { ...cell, rowSpan: rows } : cell;
}
