import type { ReportTable } from "../document";
import { tableSlots, type Slot } from "../table-slots";
import { oneLine, plainRuns } from "./plain-runs";

/**
 * A line a row, tabs between the columns. Columns that a merged cell covers stay empty, so that
 * the rest keep their places.
 */
export function plainTable(table: ReportTable): string[] {
  const rows = tableSlots(table).map((slots) => slots.flatMap(columnsOf).join("\t"));
  return [...(table.caption === null ? [] : [oneLine(table.caption)]), ...rows];
}

function columnsOf({ cell, colSpan, continues }: Slot): string[] {
  const covered = Array<string>(colSpan - 1).fill("");
  return [continues ? "" : oneLine(plainRuns(cell.runs)), ...covered];
}
