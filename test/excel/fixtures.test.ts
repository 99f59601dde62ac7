import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { FileHost } from "../../src/hosts/file";
import { workbookOf } from "../support/simulated-workbook";

const FOLDERS = ["assets/samples", "test/fixtures/workbooks"];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

describe("an .xlsx in the simulated Excel", () => {
  it.each(FILES)("%s reads through Excel as it reads from the file", async (file) => {
    const fromFile = await FileHost.open(new Uint8Array(readFileSync(file)), file).read("all");
    simulator(await workbookOf(file));
    const fromExcel = await new ExcelHost().read("all");
    expect(fromExcel).toHaveLength(fromFile.length);
    for (const [index, grid] of fromExcel.entries()) {
      const { sheet, values, formulas, formats, merges, used } = fromFile[index]!;
      expect(grid).toMatchObject({ sheet, values, formulas, formats, merges, used });
    }
  });
});
