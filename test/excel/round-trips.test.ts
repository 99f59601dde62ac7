import { FORM } from "../contract/sketch";
import { edit } from "../contract/support";
import { forms, scores } from "./form";
import { openExcel } from "./open";

/** The bounds that the product promises, whatever the size of the workbook. */
describe.each([
  { sheets: 1, rows: 30 },
  { sheets: 20, rows: 30 },
  { sheets: 1, rows: 5_000 },
])("with $sheets form(s) of $rows rows", ({ sheets, rows }) => {
  it("reads the active sheet in one round trip", async () => {
    const { host, excel } = openExcel(forms(sheets, rows));
    const [grid] = await host.read("active");
    expect(grid?.values).toHaveLength(rows + 2);
    expect(excel.log.roundTrips).toBe(1);
  });

  it("reads the whole workbook in two round trips", async () => {
    const { host, excel } = openExcel(forms(sheets, rows));
    const grids = await host.read("all");
    expect(grids.map(({ values }) => values.length)).toEqual(grids.map(() => rows + 2));
    expect(grids).toHaveLength(sheets);
    expect(excel.log.roundTrips).toBe(2);
  });

  it("writes all scores in one round trip, and they stand", async () => {
    const { host, excel } = openExcel(forms(sheets, rows));
    const edits = scores(sheets, rows);
    const { receipt } = await host.write(edits);
    expect(excel.log.roundTrips).toBe(1);
    expect(receipt.edits).toEqual(edits);
    const wrong = edits.filter(
      ({ sheet, cell, after }) => excel.person.cell(sheet, cell).value !== after.value,
    );
    expect(wrong).toEqual([]);
  });
});

describe("round trips", () => {
  const guarded = {
    active: "受保护",
    sheets: FORM.sheets.filter(({ name }) => name === "受保护"),
  };

  it("of a protected sheet are two, since only then is it asked what is locked", async () => {
    const { host, excel } = openExcel(guarded);
    const [grid] = await host.read("active");
    expect(grid?.locked).not.toBeNull();
    expect(excel.log.roundTrips).toBe(2);
  });

  it("of a workbook with protected sheets stay two", async () => {
    const { host, excel } = openExcel(FORM);
    await host.read("all");
    expect(excel.log.roundTrips).toBe(2);
  });

  it("of undoing are two: a look, and the writing", async () => {
    const { host, excel } = openExcel(FORM);
    await host.write([edit("自评表", "E6", null, 7)], { onlyIfUnchanged: true });
    expect(excel.log.roundTrips).toBe(2);
  });

  it("of an empty write are none", async () => {
    const { host, excel } = openExcel(FORM);
    await host.write([]);
    await host.write([], { onlyIfUnchanged: true });
    expect(excel.log.roundTrips).toBe(0);
  });

  it("of selecting is one", async () => {
    const { host, excel } = openExcel(FORM);
    await host.select("自评表", "E6");
    expect(excel.log.roundTrips).toBe(1);
  });

  it("of marks are two, and one where nothing changes", async () => {
    const { host, excel } = openExcel(FORM);
    const marks = [{ sheet: "自评表", cell: "F4" }];
    await host.mark(["自评表"], marks);
    expect(excel.log.roundTrips).toBe(2);
    await host.mark(["自评表"], marks);
    expect(excel.log.roundTrips).toBe(3);
    await host.mark(["空表"], []);
    expect(excel.log.roundTrips).toBe(4);
  });

  it("of marks on many sheets are as many as on one", async () => {
    const { host, excel } = openExcel(forms(20, 3));
    const sheets = Array.from({ length: 20 }, (_none, index) => `自评表${String(index + 1)}`);
    const marks = sheets.map((sheet) => ({ sheet, cell: "D3" }));
    await host.mark(sheets, marks);
    expect(excel.log.roundTrips).toBe(2);
    await host.mark(sheets, marks.slice(1));
    expect(excel.log.roundTrips).toBe(4);
    expect(excel.person.sheet("自评表1").conditionalFormats).toEqual([]);
    expect(excel.person.sheet("自评表20").conditionalFormats).toHaveLength(1);
  });

  it("leave no ranges behind in Excel", async () => {
    const { host, excel } = openExcel(FORM);
    await host.read("all");
    await host.write([edit("自评表", "E6", null, 7)]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.keptReferences).toBe(0);
  });
});
