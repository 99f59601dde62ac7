import { findForms } from "../../src/forms";
import { FileHost } from "../../src/hosts/file";
import { tableCases } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet, LAYOUTS } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";

describe("forms out of real .xlsx files", () => {
  it.each(LAYOUTS)("are the same as out of the drawn sheets, %s", async (layout) => {
    const sketches = tableCases().map((one) => caseToSheet(one, layout));
    const bytes = await sketchesToXlsx(sketches);
    const grids = await FileHost.open(bytes, "自评表.xlsx").read("all");
    expect(grids).toHaveLength(sketches.length);
    grids.forEach((grid, index) => {
      const read = findForms(grid).forms.map((form) => ({ ...form, sheet: "" }));
      const drawn = findForms(sketchToGrid(sketches[index]!)).forms;
      expect(read).toEqual(drawn.map((form) => ({ ...form, sheet: "" })));
    });
  });
});
