import { FORM } from "../contract/sketch";
import { refusal } from "../contract/support";
import { forms } from "./form";
import { openExcel } from "./open";

describe("what is too much for one reply", () => {
  it("is read by fewer sheets at a time, in the same order", async () => {
    const all = forms(8, 200);
    const whole = await openExcel(all).host.read("all");
    const { host, excel } = openExcel(all, { payloadLimit: 120_000 });
    expect(await host.read("all")).toEqual(whole);
    expect(excel.log.roundTrips).toBeGreaterThan(2);
  });

  it("is read by bands of rows where it is a single sheet, with nothing lost", async () => {
    const large = forms(1, 9_000);
    const hidden = { ...large.sheets[0]!, hiddenRows: [3, 8_000], hiddenColumns: [1] };
    const sketch = { ...large, sheets: [hidden] };
    const whole = await openExcel(sketch).host.read("active");
    const { host, excel } = openExcel(sketch, { payloadLimit: 1_200_000 });
    expect(await host.read("active")).toEqual(whole);
    expect(excel.log.roundTrips).toBeGreaterThan(3);
  });

  it("keeps what is locked when read by bands", async () => {
    const large = forms(1, 9_000);
    const sketch = { ...large, sheets: [{ ...large.sheets[0]!, protected: true }] };
    const { host } = openExcel(sketch, { payloadLimit: 3_500_000 });
    const [grid] = await host.read("active");
    expect(grid?.locked).toHaveLength(9_002);
  });

  it("is refused by name where no form can be meant", async () => {
    const sketch = {
      active: "表",
      sheets: [{ name: "表", cells: { A1: 1, ZZ1000000: 2 } }],
    };
    const error = await refusal(openExcel(sketch).host.read("active"));
    expect([error.code, error.details.sheet]).toEqual(["sheet-too-large", "表"]);
  });

  it("is not made so by formatting: a column formatted to its end costs nothing", async () => {
    const { host, excel } = openExcel(FORM);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("H100000").numberFormat = [["0.00"]];
      await context.sync();
    });
    excel.log.clear();
    const [grid] = await host.read("active");
    expect(grid?.used).toEqual({ top: 0, left: 0, bottom: 8, right: 5 });
    expect(excel.log.roundTrips).toBe(1);
  });
});
