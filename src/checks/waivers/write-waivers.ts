import { toA1 } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { cellAt } from "../../sheet/grid";
import type { NewCell, NewSheet, NewStyle } from "../../sheet/new-sheet";
import type { Finding } from "../finding";
import type { WaiverTable } from "./read-waivers";
import { evidenceText, WAIVER_COLUMNS, WAIVER_SHEET, type WaiverColumn } from "./waiver";

const COLUMNS = Object.keys(WAIVER_COLUMNS) as WaiverColumn[];
const WIDTHS: Readonly<Record<WaiverColumn, number>> = {
  sheet: 14,
  cell: 9,
  title: 26,
  evidence: 34,
  reason: 40,
  date: 12,
  check: 20,
};
const TEXT: NewStyle = { font: "宋体", size: 11, wrap: true, vertical: "center", format: "@" };
const CELL: NewStyle = { ...TEXT, border: true };
const HEADING: NewStyle = { ...CELL, bold: true, horizontal: "center" };

/** What goes into a row of the sheet 校验说明. */
export interface NewWaiver {
  readonly finding: Finding;
  readonly reason: string;
  /** ISO date, 2022-03-15. */
  readonly date: string;
}

function textsOf({ finding, reason, date }: NewWaiver): Readonly<Record<WaiverColumn, string>> {
  return {
    sheet: finding.sheet,
    cell: finding.cell,
    title: finding.title.zh,
    evidence: evidenceText(finding),
    reason: reason.trim(),
    date,
    check: finding.check,
  };
}

/** The sheet 校验说明 with its first waiver, for a workbook that has none. */
export function newWaiverSheet(waiver: NewWaiver): NewSheet {
  const texts = textsOf(waiver);
  const line = (row: number, text: (name: WaiverColumn) => string, style: NewStyle): NewCell[] =>
    COLUMNS.map((name, column) => ({ row, column, value: text(name), style }));
  return {
    name: WAIVER_SHEET,
    cells: [
      { row: 0, column: 0, value: WAIVER_SHEET, style: { ...TEXT, size: 16, bold: true } },
      { row: 1, column: 0, value: INTRODUCTION, style: TEXT },
      ...line(2, (name) => WAIVER_COLUMNS[name], HEADING),
      ...line(3, (name) => texts[name], CELL),
    ],
    merges: [
      { top: 0, bottom: 0, left: 0, right: COLUMNS.length - 1 },
      { top: 1, bottom: 1, left: 0, right: COLUMNS.length - 1 },
    ],
    columnWidths: COLUMNS.map((name) => WIDTHS[name]),
    rowHeights: [26, 32],
    print: { landscape: true, fitToWidth: true, fitToHeight: false },
  };
}

const INTRODUCTION =
  "以下问题已由填报人核对并说明理由，检查时不再提示；所列单元格的内容一变，问题会重新提示。本表可随文件报送，也可删除。";

/** The edits that add a waiver below those that stand. */
export function waiverEdits(table: WaiverTable, waiver: NewWaiver): Edit[] {
  const texts = textsOf(waiver);
  const row = Math.max(table.headingRow, table.grid.used.bottom) + 1;
  return COLUMNS.map((name) => edit(table, row, name, texts[name]));
}

/** The edits that take a waiver back, so that its finding is open again. */
export function resetEdits(table: WaiverTable, row: number): Edit[] {
  return COLUMNS.map((name) => edit(table, row, name, null));
}

function edit(
  { grid, columns }: WaiverTable,
  row: number,
  name: WaiverColumn,
  text: string | null,
) {
  const column = columns.get(name) ?? 0;
  const { value, formula } = cellAt(grid, row, column);
  return {
    sheet: grid.sheet,
    cell: toA1({ row, column }),
    before: { value, formula },
    after: { value: text, formula: null },
  };
}
