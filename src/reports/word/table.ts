import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { ReportTable } from "../document";
import { tableSlots, type Slot } from "../table-slots";
import { FONT, fontOf } from "./fonts";
import { COLUMNS_IN_SMALL_FOUR, LINE, ROWS_KEPT_TOGETHER, TEXT_WIDTH } from "./layout";
import { wordRuns, wordText } from "./runs";
import { STYLE } from "./styles";

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = {
  top: THIN,
  bottom: THIN,
  left: THIN,
  right: THIN,
  insideHorizontal: THIN,
  insideVertical: THIN,
};
const PADDING = { top: 40, bottom: 40, left: 70, right: 70, marginUnitType: WidthType.DXA };

/** A real table as wide as the text, its header on every page, no row torn apart by a page's end. */
export function tableBlocks(table: ReportTable): (Paragraph | Table)[] {
  const widths = columnWidths(table.widths);
  const style = widths.length > COLUMNS_IN_SMALL_FOUR ? STYLE.smallTableText : STYLE.tableText;
  const rows = tableSlots(table).map((slots, index) => {
    const isHeader = index < table.headerRows;
    return new TableRow({
      children: slots.map((slot) => tableCell(slot, style, isHeader)),
      cantSplit: true,
      // a small table is not torn apart at all
      ...(table.rows.length <= ROWS_KEPT_TOGETHER && index < table.rows.length - 1
        ? { keepNext: true }
        : {}),
      ...(isHeader ? { tableHeader: true } : {}),
    });
  });
  const caption = captionOf(table);
  if (rows.length === 0) return caption;
  return [
    ...caption,
    new Table({
      rows,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: PADDING,
      alignment: AlignmentType.CENTER,
    }),
    // Word joins tables that touch; half a line of air also parts the table from the text
    new Paragraph({
      style: STYLE.addressee,
      spacing: { line: Math.round(LINE / 2) },
      children: [],
    }),
  ];
}

function captionOf({ caption, newPage = false }: ReportTable): Paragraph[] {
  if (caption === null && !newPage) return [];
  const children = wordText(caption ?? "");
  return [new Paragraph({ style: STYLE.caption, children, pageBreakBefore: newPage })];
}

/** Whole twips that add up to the text's width. */
function columnWidths(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const edges = parts.map((_, index) => {
    const before = parts.slice(0, index + 1).reduce((sum, part) => sum + part, 0);
    return Math.round((before / whole) * TEXT_WIDTH);
  });
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function tableCell(slot: Slot, style: string, isHeader: boolean): TableCell {
  const { cell, colSpan, continues } = slot;
  const look = isHeader ? { font: fontOf(FONT.heading, FONT.heading) } : {};
  return new TableCell({
    children: [
      new Paragraph({
        style,
        alignment: ALIGNMENT[cell.align ?? (isHeader ? "center" : "left")],
        children: continues ? [] : wordRuns(cell.runs, look),
      }),
    ],
    verticalAlign: VerticalAlign.CENTER,
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...mergeOf(slot),
  });
}

/** Not the library's rowSpan: the cells that it adds below would be as high as a line of body text. */
function mergeOf({ continues, goesOn }: Slot) {
  if (continues) return { verticalMerge: VerticalMergeType.CONTINUE };
  return goesOn ? { verticalMerge: VerticalMergeType.RESTART } : {};
}
