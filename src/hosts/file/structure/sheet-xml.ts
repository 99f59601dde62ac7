import { rangeToA1 } from "../../../sheet/address";
import type { NewCell, NewSheet, NewStyle } from "../../../sheet/new-sheet";
import { extentOf } from "../../laid-out-sheet";
import { newCellXml } from "../worksheet/cell-xml";
import { isFitted, pageXml } from "./page-xml";

/** Pixels of a digit in Excel's default font, which column widths count in, and those beside it. */
const DIGIT = 7;
const PADDING = 5;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A worksheet part for a laid out sheet; `styleOf` gives the index of a cell's style. */
export function sheetXml(
  sheet: NewSheet,
  namespace: string,
  styleOf: (style: NewStyle) => number,
): string {
  const extent = extentOf(sheet);
  // sections in the order that ECMA-376 part 1, 18.3.1.99 demands
  return (
    `${DECLARATION}<worksheet xmlns="${namespace}">` +
    (isFitted(sheet.print) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    (extent ? `<dimension ref="${rangeToA1(extent)}"/>` : "") +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet.columnWidths) +
    `<sheetData>${rowsXml(sheet, styleOf)}</sheetData>` +
    mergesXml(sheet) +
    `${pageXml(sheet.print)}</worksheet>`
  );
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((characters, index) => {
    // ECMA-376 part 1, 18.3.1.13: from characters to the width that files keep
    const width = Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowsXml(sheet: NewSheet, styleOf: (style: NewStyle) => number): string {
  const rows = new Map<number, NewCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  sheet.rowHeights.forEach((height, row) => {
    if (height !== null && !rows.has(row)) rows.set(row, []);
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights[row] ?? null;
      const sized = height === null ? "" : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${sized}>${cells.map((cell) => cellXml(cell, styleOf)).join("")}</row>`;
    })
    .join("");
}

function cellXml(cell: NewCell, styleOf: (style: NewStyle) => number): string {
  const style = cell.style ? styleOf(cell.style) : 0;
  return newCellXml(cell, style, { value: cell.value, formula: null }, "");
}

function mergesXml({ merges }: NewSheet): string {
  if (merges.length === 0) return "";
  const areas = merges.map((area) => `<mergeCell ref="${rangeToA1(area)}"/>`);
  return `<mergeCells count="${merges.length}">${areas.join("")}</mergeCells>`;
}
