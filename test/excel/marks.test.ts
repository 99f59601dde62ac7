import { FORM } from "../contract/sketch";
import { refusal } from "../contract/support";
import { openExcel } from "./open";

const SHEET = "自评表";
const marks = (...cells: string[]) => cells.map((cell) => ({ sheet: SHEET, cell }));

describe("marks in Excel", () => {
  it("paint no cell", async () => {
    const { host, excel } = openExcel(FORM);
    await host.mark([SHEET], marks("F4"));
    expect(excel.person.cell(SHEET, "F4").fill).toBeNull();
    const [format] = excel.person.sheet(SHEET).conditionalFormats;
    expect(format).toMatchObject({ type: "Custom", fill: "#FFE9A8" });
  });

  it("refer to their cell absolutely, so that neither selection nor sorting shifts them", async () => {
    const { host, formatsNow } = openExcel(FORM);
    await host.mark([SHEET], marks("F4"));
    expect((await formatsNow(SHEET))[0]?.formula).toContain("TRIM($F$4)");
  });

  it("that still hold stay as they are", async () => {
    const { host, excel } = openExcel(FORM);
    await host.mark([SHEET], marks("F4", "F6"));
    const ids = () => excel.person.sheet(SHEET).conditionalFormats.map(({ id }) => id);
    const [second, first] = ids();
    await host.mark([SHEET], marks("F4", "F7"));
    expect(ids()).toContain(first);
    expect(ids()).not.toContain(second);
  });

  it("of other sheets in the list are left to those sheets", async () => {
    const { host, formatsNow } = openExcel(FORM);
    await host.mark([SHEET], [...marks("F4"), { sheet: "空表", cell: "A1" }]);
    expect(await formatsNow("空表")).toEqual([]);
    expect(await formatsNow(SHEET)).toHaveLength(1);
  });

  it("leave formats without a formula alone", async () => {
    const { host, excel } = openExcel(FORM);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange("A4:A9");
      range.conditionalFormats.add("ContainsText");
      await context.sync();
    });
    await host.mark([SHEET], marks("F4"));
    await host.mark([SHEET], []);
    expect(excel.person.sheet(SHEET).conditionalFormats.map(({ type }) => type)).toEqual([
      "ContainsText",
    ]);
  });

  it("are refused on a protected sheet, by its name and the cells", async () => {
    const { host } = openExcel(FORM);
    const error = await refusal(host.mark(["受保护"], [{ sheet: "受保护", cell: "C4" }]));
    expect([error.code, error.details.cells]).toEqual(["protected", "C4"]);
  });

  it("name the one of several sheets that refuses, with its cells alone", async () => {
    const { host, formatsNow } = openExcel(FORM);
    const all = [...marks("F4"), { sheet: "受保护", cell: "C4" }];
    const error = await refusal(host.mark([SHEET, "受保护"], all));
    expect([error.code, error.details.sheet, error.details.cells]).toEqual([
      "protected",
      "受保护",
      "C4",
    ]);
    expect((await formatsNow(SHEET)).map(({ range }) => range)).toEqual(["F4"]);
  });

  it("of several sheets are given up at once where Excel is silent", async () => {
    const { host, excel } = openExcel(FORM, { giveUpAfterMs: 30 });
    excel.faults.silent = true;
    const error = await refusal(host.mark([SHEET, "空表"], marks("F4")));
    expect(error.code).toBe("not-responding");
    expect(excel.log.requests).toHaveLength(1);
  });

  it("may be set on a protected sheet that allows formatting", async () => {
    const { host, excel, formatsNow } = openExcel(FORM);
    excel.person.sheet("受保护").protection = { allowFormatCells: true };
    await host.mark(["受保护"], [{ sheet: "受保护", cell: "C4" }]);
    expect(await formatsNow("受保护")).toHaveLength(1);
  });
});
