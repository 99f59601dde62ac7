import { Workbook } from "exceljs";
import type { Worksheet } from "exceljs";
import type { SheetSketch } from "./layouts";

const THIN = { style: "thin" } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function fill(sheet: Worksheet, sketch: SheetSketch): void {
  for (const area of sketch.merges)
    sheet.mergeCells(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
  for (const { row, column, value, format } of sketch.cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = value;
    if (format !== "General") cell.numFmt = format;
    cell.border = BORDER;
    cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
  }
  for (const form of sketch.forms)
    for (const { area } of form.places.values())
      sheet.getCell(area.top + 1, area.left + 1).border = BORDER;
  for (let column = 1; column <= sheet.columnCount; column++) sheet.getColumn(column).width = 14;
}

/** The sketches as an .xlsx with one worksheet each; names that repeat get a number. */
export async function sketchesToXlsx(sketches: readonly SheetSketch[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const names = new Set<string>();
  for (const sketch of sketches) {
    let name = sketch.name.slice(0, 28);
    for (let number = 2; names.has(name); number++) name = `${sketch.name.slice(0, 26)}${number}`;
    names.add(name);
    fill(workbook.addWorksheet(name), sketch);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
