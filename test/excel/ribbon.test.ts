/** @jest-environment node */
import { COMMANDS } from "../../src/taskpane/command-registry";
import type { WorkbookDescription } from "../excel-simulator";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { sheetDescription } from "../support/simulated-workbook";
import { functionFile, type FunctionFile } from "./function-file";

/** Published form of a Beijing court, 83 points; its total has no grade yet. */
const FORM = sheetDescription(
  sketchToGrid(caseToSheet(loadCase("seed-01-beijing-huairou-court-2021-rent"), "official")),
);
const WORKBOOK: WorkbookDescription = { sheets: [FORM] };
const GUARDED: WorkbookDescription = { sheets: [{ ...FORM, protection: {} }] };
const GRADE = "I22";
const RIBBON = COMMANDS.filter(({ ribbon }) => ribbon).map(({ id }) => id);

let file: FunctionFile;
afterEach(() => {
  file.close();
});

const grade = () => file.excel.person.cell(FORM.name, GRADE).value;

/** What may go wrong when a button is pressed, and a word of what the person is told. */
const TROUBLES: [string, (file: FunctionFile) => void, string][] = [
  ["a cell is being edited", ({ excel }) => (excel.faults.editingCell = true), "请按回车或 Esc"],
  ["the session is gone", ({ excel }) => (excel.faults.transport = 5012), "Excel 没有回应"],
  [
    "Excel stops half-way",
    ({ excel }) => excel.faults.failNext({ at: 5, code: "GeneralException" }),
    "操作没有完成",
  ],
  ["the answer is too large", ({ excel }) => (excel.faults.transport = 5104), "超过 Excel 的上限"],
];

describe("一键重算 with the pane closed", () => {
  it("writes, shows the total, says what is left and ends its event", async () => {
    file = await functionFile(WORKBOOK);
    const { status, said } = await file.press("recalculateActiveSheet");
    expect([status, said]).toEqual([0, ["写入 1 格，2 行留给您判断，2 行缺偏差说明。"]]);
    expect(grade()).not.toBe("");
    expect(file.excel.workbook.active.selection.top).toBe(21);
    expect(file.excel.ribbon.unended).toBe(0);
  });

  it("leaves a protected sheet as it was", async () => {
    file = await functionFile(GUARDED);
    const { status, said } = await file.press("recalculateActiveSheet");
    expect([status, said.join(), grade()]).toEqual([0, expect.stringContaining("（I22）"), ""]);
  });

  it("says why where Excel refuses the write alone", async () => {
    file = await functionFile(WORKBOOK);
    file.excel.faults.failNext({ at: "Values", code: "AccessDenied" });
    const { status, said } = await file.press("recalculateActiveSheet");
    expect([status, said.join(), grade()]).toEqual([0, expect.stringContaining("只读方式"), ""]);
  });
});

describe.each(RIBBON)("%s ends its event", (command) => {
  it("where all is well", async () => {
    file = await functionFile(WORKBOOK);
    expect((await file.press(command)).status).toBe(0);
  });

  it("where there is no form", async () => {
    file = await functionFile({ sheets: [{ name: "通讯录", cells: { A1: "科室" } }] });
    const { status, said } = await file.press(command);
    expect([status, said.length]).toEqual([0, 1]);
  });

  it.each(TROUBLES)("where %s, and says so", async (_what, trouble, word) => {
    file = await functionFile(WORKBOOK);
    trouble(file);
    const { status, said } = await file.press(command);
    expect([status, said.join()]).toEqual([0, expect.stringContaining(word)]);
    expect(file.excel.ribbon.unended).toBe(0);
    expect(grade()).toBe("");
  });

  it("where Excel never answers, after ten seconds", async () => {
    file = await functionFile(WORKBOOK);
    jest.useFakeTimers();
    file.excel.faults.silent = true;
    const pressed = file.press(command);
    await jest.advanceTimersByTimeAsync(9_000);
    expect(file.excel.ribbon.unended).toBe(1);
    await jest.advanceTimersByTimeAsync(1_500);
    jest.useRealTimers();
    const { status, said } = await pressed;
    expect([status, said.join()]).toEqual([0, expect.stringContaining("Excel 没有回应")]);
  });

  it("where Excel opens no window either", async () => {
    file = await functionFile(WORKBOOK);
    file.excel.ribbon.dialogError = 12007;
    file.excel.faults.editingCell = true;
    expect(await file.press(command)).toEqual({ status: 0, said: [] });
  });
});

describe("the function file", () => {
  it("says something at each press, not only at the first", async () => {
    file = await functionFile(WORKBOOK);
    const first = await file.press("checkBeforeSending");
    const second = await file.press("checkBeforeSending");
    expect([first.said.length, second.said.length]).toEqual([1, 1]);
    expect(second).toEqual(first);
  });

  it("tells that Excel is too old, and ends the event", async () => {
    file = await functionFile(WORKBOOK, { excelApi: "1.12" });
    const { status, said } = await file.press("recalculateActiveSheet");
    expect([status, said.join()]).toEqual([0, expect.stringContaining("Excel 2021")]);
  });

  it("has the client end the event of a button that it does not know", async () => {
    file = await functionFile(WORKBOOK);
    expect((await file.press("nobody")).status).not.toBe(0);
  });
});
