import { Workbook } from "exceljs";
import { parseA1 } from "../../src/sheet/address";
import { textAt } from "../../src/sheet/grid";
import { loadCase, tableCases } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet, LAYOUTS } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";

describe("the sheets the tests are made of", () => {
  const every = tableCases().flatMap((one) => LAYOUTS.map((layout) => [one.name, layout] as const));
  it.each(every)("%s as %s shows every recorded value in its recorded cell", (name, layout) => {
    const sketch = caseToSheet(loadCase(name), layout);
    const grid = sketchToGrid(sketch);
    for (const form of sketch.forms)
      for (const [key, place] of form.places) {
        const ref = parseA1(place.cell)!;
        const shown = textAt(grid, ref.row, ref.column).replace(/\s/g, "");
        expect([key, shown]).toEqual([key, place.text.replace(/\s/g, "")]);
      }
  });

  it("draws no two texts in one cell", () => {
    for (const [name, layout] of every) {
      const cells = caseToSheet(loadCase(name), layout).cells.map((c) => `${c.row}:${c.column}`);
      expect([name, layout, new Set(cells).size]).toEqual([name, layout, cells.length]);
    }
  });

  it("makes an .xlsx with the same texts and merges", async () => {
    const sketch = caseToSheet(loadCase("seed-01-beijing-huairou-court-2021-rent"), "numbers");
    const workbook = new Workbook();
    const bytes = await sketchesToXlsx([sketch, sketch]);
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sheet12"]);
    const sheet = workbook.worksheets[0]!;
    expect(sheet.getCell("E8").value).toBe(135);
    expect(sheet.getCell("E8").numFmt).toBe("0.00");
    expect(sheet.getCell("A2").text).toBe("项目支出绩效自评表");
    expect(sheet.getCell("I2").isMerged).toBe(true);
  });
});
