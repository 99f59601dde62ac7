import ExcelJS from "exceljs";
import type { NewStyle, PageMargins } from "../../../../src/sheet/new-sheet";
import { textOf } from "./package";
import type { SheetNow } from "../../../contract/sketch";

/** Pixels of a digit and of a column's padding in Excel's default font. */
const DIGIT = 7;
const PADDING = 5;
const A4 = 9;

/** A sheet of a saved file as another program reads it; null where the file has none of this name. */
export async function sheetNow(bytes: Uint8Array, name: string): Promise<SheetNow | null> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const sheet = book.worksheets.find((one) => one.name === name);
  if (!sheet) return null;
  const { pageSetup } = sheet;
  const count = (numbers: readonly number[]) => Math.max(0, ...numbers);
  const widths = (sheet.columns ?? []).flatMap(({ width }) => width ?? []);
  const merges: readonly string[] = sheet.model.merges;
  return {
    place: book.worksheets.indexOf(sheet),
    isVisible: sheet.state === "visible",
    style: (cell) => style(sheet.getCell(cell)),
    merges,
    columnWidths: widths.map((width) => (width * DIGIT - PADDING) / DIGIT),
    rowHeights: Array.from(
      { length: count([sheet.rowCount]) },
      (_, row) => sheet.getRow(row + 1).height || null,
    ),
    print: {
      landscape: pageSetup.orientation === "landscape",
      isA4: pageSetup.paperSize === (A4 as never),
      fitToWidth: pageSetup.fitToPage === true && pageSetup.fitToWidth === 1,
      fitToHeight: pageSetup.fitToPage === true && pageSetup.fitToHeight === 1,
      centered: pageSetup.horizontalCentered === true,
      margins: margins(pageSetup),
      titleRows: titleRows(pageSetup),
      pageBreaks: pageBreaks(bytes, book.worksheets.indexOf(sheet)),
    },
  };
}

function margins({ margins: inches }: Partial<ExcelJS.PageSetup>): PageMargins {
  const points = (inch = 0) => Math.round(inch * 72 * 100) / 100;
  return {
    top: points(inches?.top),
    bottom: points(inches?.bottom),
    left: points(inches?.left),
    right: points(inches?.right),
  };
}

function titleRows({ printTitlesRow: rows }: Partial<ExcelJS.PageSetup>) {
  const found = /^\$?(\d+):\$?(\d+)$/.exec(rows ?? "");
  return found ? { first: Number(found[1]) - 1, last: Number(found[2]) - 1 } : null;
}

/** ExcelJS does not read page breaks. */
function pageBreaks(bytes: Uint8Array, place: number): number[] {
  const entries = [...textOf(bytes, "xl/workbook.xml").matchAll(/<sheet [^>]*r:id="([^"]*)"/g)];
  const id = entries[place]?.[1] ?? "";
  const rels = textOf(bytes, "xl/_rels/workbook.xml.rels");
  const target = new RegExp(`Id="${id}"[^>]*Target="/?(?:xl/)?([^"]*)"`).exec(rels)?.[1] ?? "";
  const breaks = textOf(bytes, `xl/${target}`).matchAll(/<brk id="(\d+)"[^>]*man="1"/g);
  return [...breaks].map(([, row]) => Number(row));
}

function style({ font, border, alignment, numFmt }: ExcelJS.Cell): NewStyle {
  const sides = [border?.left, border?.right, border?.top, border?.bottom];
  const { horizontal, vertical, wrapText, shrinkToFit, indent } = alignment ?? {};
  const across = (["left", "center", "right"] as const).find((one) => one === horizontal);
  const down = vertical === "middle" ? "center" : vertical;
  return {
    format: numFmt,
    border: sides.every((side) => side?.style === "thin"),
    bold: font?.bold ?? false,
    wrap: wrapText ?? false,
    shrink: shrinkToFit ?? false,
    indent: indent ?? 0,
    ...(font?.name !== undefined && { font: font.name }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(across && { horizontal: across }),
    ...((down === "top" || down === "center" || down === "bottom") && { vertical: down }),
  };
}
