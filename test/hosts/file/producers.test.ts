import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { FileHost } from "../../../src/hosts/file";
import { rangeToA1 } from "../../../src/sheet/address";
import { at } from "../../contract/support";
import { writeAll } from "./support/edits";
import { textOf, unzip } from "./support/package";

const FOLDER = join(__dirname, "../../fixtures/workbooks");
const SHEET = "xl/worksheets/sheet1.xml";
const FORM = "自评表";

/** Written by the test, and the formulas that follow from it. */
const WRITTEN = { E4: 18, E5: 7.5, F5: "=原因：项目延期" };
const FOLLOWING = ["E8"];

describe.each([["excel"], ["wps"], ["libreoffice"], ["openpyxl"], ["exceljs"]])("%s", (program) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, `${program}.xlsx`)));
  const open = () => FileHost.open(bytes, `${program}.xlsx`);

  it.each([
    ["A1", "项目支出绩效自评表"],
    ["B4", "≥500人次"],
    ["C4", "480"],
    ["C5", "80.45%"],
    ["C6", "2024/12/31"],
    ["E4", "19.20"],
    ["E6", "10.00"],
    ["B7", "00123"],
    ["D8", "40"],
    ["E8", "37.25"],
    ["F4", ""],
  ])("shows in %s %j", async (cell, text) => {
    const [grid] = await open().read("active");
    expect(at(grid, cell).text).toBe(text);
  });

  it("tells formulas, merged areas, hidden sheets", async () => {
    const [form, words] = await open().read("all");
    expect(["E6", "D8", "E8"].map((cell) => at(form, cell).formula)).toEqual([
      "=D6*1",
      "=SUM(D4:D6)",
      "=SUM(E4:E6)",
    ]);
    expect(form?.merges?.map(rangeToA1)).toEqual(["A1:F1"]);
    expect(form && rangeToA1(form.used)).toBe("A1:F8");
    expect([words?.sheet, words?.visibility]).toEqual(["字典", "hidden"]);
  });

  it("is written in the written cells, what follows from them, and nowhere else", async () => {
    const host = open();
    await writeAll(host, WRITTEN, FORM);
    const [now, before] = [unzip(host.save()), unzip(bytes)];
    expect(Object.keys(now)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (path) => !Buffer.from(now[path] ?? []).equals(before[path] ?? Buffer.of()),
    );
    expect(changed.filter((path) => path !== "xl/workbook.xml")).toEqual([SHEET]);
    expect(withoutCells(textOf(host.save(), SHEET))).toBe(withoutCells(textOf(bytes, SHEET)));
    expect(textOf(host.save(), "xl/workbook.xml").replace(/<calcPr[^>]*>/, "")).toBe(
      textOf(bytes, "xl/workbook.xml").replace(/<calcPr[^>]*>/, ""),
    );
  });

  it("reads the same in another program", async () => {
    const host = open();
    await writeAll(host, WRITTEN, FORM);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(host.save()) as never);
    const sheet = book.getWorksheet(FORM);
    const value = (cell: string) => sheet?.getCell(cell).value;
    expect([value("E4"), value("E5"), value("F5")]).toEqual([18, 7.5, "=原因：项目延期"]);
    expect(sheet?.getCell("E8").result).toBe(35.5);
    expect(value("A1")).toBe("项目支出绩效自评表");
  });
});

/** The sheet without the elements of the cells that may differ. */
function withoutCells(xml: string): string {
  const cells = [...Object.keys(WRITTEN), ...FOLLOWING].join("|");
  return xml.replace(new RegExp(`<c r="(?:${cells})"[^>]*?(?:/>|>.*?</c>)`, "gs"), "");
}
