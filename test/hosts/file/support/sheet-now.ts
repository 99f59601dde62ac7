import ExcelJS from "exceljs";
import type { NewStyle } from "../../../../src/sheet/new-sheet";
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
    },
  };
}

function style({ font, border, alignment, numFmt }: ExcelJS.Cell): NewStyle {
  const sides = [border?.left, border?.right, border?.top, border?.bottom];
  const { horizontal, vertical, wrapText } = alignment ?? {};
  const across = (["left", "center", "right"] as const).find((one) => one === horizontal);
  const down = vertical === "middle" ? "center" : vertical;
  return {
    format: numFmt,
    border: sides.every((side) => side?.style === "thin"),
    bold: font?.bold ?? false,
    wrap: wrapText ?? false,
    ...(font?.name !== undefined && { font: font.name }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(across && { horizontal: across }),
    ...((down === "top" || down === "center" || down === "bottom") && { vertical: down }),
  };
}
