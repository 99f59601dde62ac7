import type { SheetChange } from "../../src/sheet/host";
import { FORM } from "../contract/sketch";
import { edit, eventually } from "../contract/support";
import { openExcel, type OpenedExcel } from "./open";

const SHEET = "自评表";

async function listening(opened: OpenedExcel): Promise<SheetChange[]> {
  const heard: SheetChange[] = [];
  await opened.host.listen((change) => heard.push(change));
  return heard;
}

/** 1.14 tells who made a change; 1.13 does not, and the host must know its own echo. */
describe.each(["1.13", "1.14", "1.15"])("listening to ExcelApi %s", (excelApi) => {
  it("knows its own write, the undoing of a failed one, and a person's", async () => {
    const opened = openExcel(FORM, { excelApi });
    const heard = await listening(opened);
    await opened.host.write([edit(SHEET, "E6", null, 7), edit(SHEET, "E7", null, 5)]);
    await eventually(() => heard.length === 1);
    opened.excel.person.types(SHEET, "E6", 6);
    await eventually(() => heard.length === 2);
    expect(heard).toEqual([
      { kind: "edited", sheet: SHEET, range: "E6:E7", own: true },
      { kind: "edited", sheet: SHEET, range: "E6", own: false },
    ]);
    const attempt = opened.host.write([edit(SHEET, "E7", 5, 1), edit(SHEET, "B1", null, "x")]);
    await expect(attempt).rejects.toThrow("B1");
    await eventually(() => heard.length === 6);
    expect(heard.slice(2).map((change) => change.kind === "edited" && change.own)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("takes the same cells for a person's the second time", async () => {
    const opened = openExcel(FORM, { excelApi });
    const heard = await listening(opened);
    await opened.host.write([edit(SHEET, "E6", null, 7)]);
    opened.excel.person.types(SHEET, "E6", 6);
    await eventually(() => heard.length === 2);
    expect(heard.map((change) => change.kind === "edited" && change.own)).toEqual([true, false]);
  });

  it("does not take a person's edit for an echo that never came", async () => {
    const opened = openExcel(FORM, { excelApi });
    await opened.host.write([edit(SHEET, "E6", null, 7)]);
    const heard = await listening(opened);
    const now = Date.now();
    const clock = jest.spyOn(Date, "now").mockReturnValue(now + 60_000);
    opened.excel.person.types(SHEET, "E6", 6);
    await eventually(() => heard.length === 1);
    clock.mockRestore();
    expect(heard[0]).toMatchObject({ own: false });
  });
});

describe("listening", () => {
  it("tells which sheet is turned to", async () => {
    const opened = openExcel(FORM);
    const heard = await listening(opened);
    opened.excel.person.activates("受保护");
    await eventually(() => heard.length === 1);
    expect(heard).toEqual([{ kind: "activated", sheet: "受保护" }]);
  });

  it("calls a sheet by its name of now", async () => {
    const opened = openExcel(FORM);
    const heard = await listening(opened);
    opened.excel.workbook.rename(opened.excel.person.sheet(SHEET), "2024自评表");
    opened.excel.person.types("2024自评表", "E6", 6);
    await eventually(() => heard.length === 1);
    expect(heard[0]).toMatchObject({ sheet: "2024自评表" });
  });

  it("hears of a sheet that was added since", async () => {
    const opened = openExcel(FORM);
    const heard = await listening(opened);
    opened.excel.workbook.add("新表");
    opened.excel.person.types("新表", "A1", "标题");
    await eventually(() => heard.length === 1);
    expect(heard[0]).toMatchObject({ sheet: "新表", range: "A1" });
  });

  it("serves several listeners, each until it stops", async () => {
    const opened = openExcel(FORM);
    const first: SheetChange[] = [];
    const stop = await opened.host.listen((change) => first.push(change));
    const second = await listening(opened);
    await stop();
    opened.excel.person.types(SHEET, "E6", 6);
    await eventually(() => second.length === 1);
    expect(first).toEqual([]);
    expect(opened.excel.hasListeners).toBe(true);
  });

  it("leaves nothing registered in Excel once all have stopped", async () => {
    const opened = openExcel(FORM);
    const stop = await opened.host.listen(() => undefined);
    expect(opened.excel.hasListeners).toBe(true);
    await stop();
    expect(opened.excel.hasListeners).toBe(false);
  });
});
