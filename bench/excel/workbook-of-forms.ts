import { FileHost } from "../../src/hosts/file";
import type { SheetDescription, WorkbookDescription } from "../../test/excel-simulator";
import { makeSample } from "../../test/support/make-sample";
import { sheetDescription } from "../../test/support/simulated-workbook";
import { sampleForm } from "../files/sample-form";

/** So many different forms there are; a workbook of more repeats them. */
const DIFFERENT = 10;

/** A workbook of so many sheets, each an unscored 附件1-1 of so many rows. */
export async function workbookOfForms(sheets: number, rows: number): Promise<WorkbookDescription> {
  const drawn: SheetDescription[] = [];
  for (let seed = 0; seed < Math.min(sheets, DIFFERENT); seed += 1) {
    const file = FileHost.open(await makeSample(sampleForm(rows, seed)), "自评表.xlsx");
    drawn.push(...(await file.read("active")).map(sheetDescription));
  }
  const all = Array.from({ length: sheets }, (_, index) => drawn[index % drawn.length]);
  return {
    sheets: all.flatMap((sheet, index) =>
      sheet ? [{ ...sheet, name: `自评表${String(index + 1)}` }] : [],
    ),
  };
}
