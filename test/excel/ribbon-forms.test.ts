/** @jest-environment node */
import { READY, type ReportParcel } from "../../src/commands/report-parcel";
import { INSERT_BLANK } from "../../src/taskpane/command-registry";
import type { WorkbookDescription } from "../excel-simulator";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { sheetDescription } from "../support/simulated-workbook";
import { functionFile, type FunctionFile } from "./function-file";

const FORM = sheetDescription(
  sketchToGrid(caseToSheet(loadCase("seed-01-beijing-huairou-court-2021-rent"), "official")),
);
const WORKBOOK: WorkbookDescription = { sheets: [FORM] };

let file: FunctionFile;
afterEach(() => {
  file.close();
});

describe("插入空白表 with the pane closed", () => {
  it.each(INSERT_BLANK.map(({ id }) => id))("%s adds a sheet, shows it and says so", async (id) => {
    file = await functionFile(WORKBOOK);
    const { status, said } = await file.press(id);
    const [, added] = file.excel.workbook.sheets;
    expect([status, said.join()]).toEqual([0, `插入了 1 张表：${added?.name ?? "none"}。`]);
    expect(file.excel.workbook.active).toBe(added);
    expect(file.excel.ribbon.unended).toBe(0);
  });

  it("says why where the workbook's structure is protected, and adds nothing", async () => {
    file = await functionFile({ ...WORKBOOK, structureProtected: true });
    const { status, said } = await file.press("insertTargetTable");
    expect([status, said.join()]).toEqual([0, expect.stringContaining("结构受保护")]);
    expect(file.excel.workbook.sheets).toHaveLength(1);
  });
});

describe("全部重算 with the pane closed", () => {
  it("writes every sheet and says what is left", async () => {
    file = await functionFile({ sheets: [FORM, { ...FORM, name: "第二张" }] });
    const { status, said } = await file.press("recalculateWorkbook");
    expect([status, said.length]).toEqual([0, 1]);
    expect(file.excel.person.cell("第二张", "I22").value).toBe("良");
    expect(file.excel.ribbon.unended).toBe(0);
  });
});

describe("生成报告 with the pane closed", () => {
  /** Presses the button and plays the window that opens: ready, and what it is then given. */
  async function pressed(): Promise<ReportParcel> {
    const press = file.press("makeReports");
    const dialog = await opened();
    dialog.say(READY);
    expect((await press).status).toBe(0);
    return JSON.parse(dialog.heard[0] ?? "null") as ReportParcel;
  }

  async function opened() {
    for (let tries = 0; tries < 200; tries++) {
      const dialog = file.excel.ribbon.dialogs.at(-1);
      if (dialog) return dialog;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error("no window was opened");
  }

  it("hands the window every kind of report, written or refused, and ends its event", async () => {
    file = await functionFile(WORKBOOK);
    const { choices, locale } = await pressed();
    expect(locale).toBe("zh-CN");
    expect(choices.map((choice) => [choice.id, "document" in choice])).toEqual([
      ["self-evaluation", true],
      ["project", true],
      ["department", false],
      ["targets", false],
    ]);
    expect(JSON.stringify(choices)).toContain("审判区租金（执行局）");
    expect(file.excel.ribbon.unended).toBe(0);
  });

  it("ends its event where the person closes the window before it has loaded", async () => {
    file = await functionFile(WORKBOOK);
    const press = file.press("makeReports");
    (await opened()).close();
    expect((await press).status).toBe(0);
  });

  it("says that there is no form, in a message", async () => {
    file = await functionFile({ sheets: [{ name: "通讯录", cells: { A1: "科室" } }] });
    const { status, said } = await file.press("makeReports");
    expect([status, said.join()]).toEqual([0, expect.stringContaining("没有认出自评表")]);
  });

  it("changes nothing in the workbook", async () => {
    file = await functionFile(WORKBOOK);
    await pressed();
    expect(file.excel.workbook.sheets).toHaveLength(1);
    expect(file.excel.person.cell(FORM.name, "I22").value).toBe("");
  });
});
