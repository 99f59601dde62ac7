import type { Page } from "playwright-core";
import type { WorkbookDescription } from "../excel-simulator";
import { BuiltSite, SHOTS } from "./built-site";
import { axeFindings, overflowing } from "./chromium";
import { workbookOf } from "./excel-page";

const SHEET = "项目支出绩效自评表";
const GRADE_CELL = "I22";

const site = BuiltSite.forSuite();
let form: WorkbookDescription;
beforeAll(async () => {
  form = await workbookOf("assets/samples/project-self-evaluation-2021.xlsx");
});

/** The pane open at the width it is designed for. */
function open(
  workbook = form,
  { width = 350, language = "zh-CN", dark = false } = {},
): Promise<Page> {
  const viewport = { width, height: 720 };
  return site.inExcel(workbook, { viewport, colorScheme: dark ? "dark" : "light" }, { language });
}

const shown = (cell: string) =>
  site.page.evaluate(([sheet, at]) => window.excel.person.cell(sheet!, at!).value, [SHEET, cell]);
const recalculate = () => site.page.getByRole("button", { name: "一键重算" });

describe("the add-in under the real office.js in a real browser", () => {
  it("recognises the form, writes the grade, marks the notes, undoes", async () => {
    const page = await open();
    await page.getByText("审判区租金（执行局）").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await recalculate().click();
    await page.getByText("写入 1 格").first().waitFor();
    expect(await shown(GRADE_CELL)).toBe("良");
    const marked = await page.evaluate(
      (sheet) => window.excel.person.sheet(sheet).conditionalFormats.map((one) => one.area.top + 1),
      SHEET,
    );
    expect(marked.sort()).toEqual([19, 20]);
    await page.screenshot({ path: `${SHOTS}/pane-350.png` });
    await page.getByRole("button", { name: /^撤销/ }).first().click();
    await page.getByText("已撤销，恢复 1 格").first().waitFor();
    expect(await shown(GRADE_CELL)).toBe("");
  });

  it.each([
    [320, false],
    [350, true],
  ])("fits %d pixels (dark: %s), on every tab, without a finding", async (width, dark) => {
    const page = await open(form, { width, dark });
    await recalculate().click();
    await page.getByText("写入 1 格").first().waitFor();
    await page.getByRole("button", { name: "发送前检查" }).click();
    await page.getByRole("heading", { name: /^暂不能发送/ }).waitFor();
    for (const tab of ["得分", "指标", "问题"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.screenshot({ path: `${SHOTS}/pane-${String(width)}-${tab}.png` });
      expect(await overflowing(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  it("goes to the cell that is clicked in the pane", async () => {
    const page = await open();
    await page.getByText("I19").first().click();
    await page.waitForFunction(() => window.excel.workbook.active.selection.top === 18);
  });

  it("checks before sending: the selection follows the keyboard, a reason makes its sheet", async () => {
    const page = await open();
    await page.getByRole("button", { name: "发送前检查" }).click();
    await page.getByRole("heading", { name: /^暂不能发送/ }).waitFor();
    await page.getByRole("button", { name: "下一处" }).click();
    await page.waitForFunction(() => window.excel.workbook.active.selection.top === 18);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => window.excel.workbook.active.selection.top === 19);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-finding"))).toBe(
      true,
    );
    const questions = page.getByRole("list", { name: "待确认" });
    const before = await questions.getByRole("listitem").count();
    await questions.getByRole("button", { name: "说明并忽略" }).first().click();
    await page.keyboard.type("已核对");
    await page.getByRole("button", { name: "保存并忽略" }).click();
    await page.getByRole("button", { name: /^已写明理由/ }).waitFor();
    expect(await questions.getByRole("listitem").count()).toBe(before - 1);
    expect(await page.evaluate(() => window.excel.person.cell("校验说明", "E4").value)).toBe(
      "已核对",
    );
    // the host's own writes are no edits of somebody else's
    await page.waitForTimeout(300);
    expect(await page.getByText("检查之后又有改动").count()).toBe(0);
    await page.screenshot({ path: `${SHOTS}/pane-waived.png` });
  });

  it("stays usable with more than 200 findings, and leads from sheet to sheet", async () => {
    const [first] = form.sheets;
    const sheets = Array.from({ length: 25 }, (_, index) => ({
      ...first!,
      name: `第${String(index + 1)}张`,
    }));
    const page = await open({ sheets });
    await page.getByRole("button", { name: "发送前检查" }).click();
    await page.getByRole("heading", { name: "暂不能发送" }).waitFor();
    const count = await page.getByRole("tab", { name: /^问题 \d+/ }).textContent();
    expect(Number(count!.replace("问题 ", ""))).toBeGreaterThan(200);
    // of a long list only what blocks stands open
    expect(await page.getByRole("listitem").and(page.locator("[data-finding]")).count()).toBe(50);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => window.excel.workbook.active.name === "第2张");
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(() => window.excel.workbook.active.name === "第1张");
    await page.screenshot({ path: `${SHOTS}/pane-many.png` });
    expect(await overflowing(page)).toEqual([]);
  });

  it("says in plain Chinese when a cell is being edited, and leaves the sheet as it was", async () => {
    const page = await open();
    await recalculate().and(page.locator(":enabled")).waitFor();
    await page.evaluate(() => (window.excel.faults.editingCell = true));
    await recalculate().click();
    await page.getByText("请按回车或 Esc").first().waitFor();
    await page.evaluate(() => (window.excel.faults.editingCell = false));
    expect(await shown(GRADE_CELL)).toBe("");
  });

  it("speaks English in an English Office", async () => {
    const page = await open(form, { language: "en-US" });
    await page.getByRole("button", { name: "Recalculate", exact: true }).waitFor();
  });

  it("has a face for a sheet without a form", async () => {
    const page = await open({ sheets: [{ name: "通讯录", cells: { A1: "科室", B1: "电话" } }] });
    await page.getByRole("heading", { name: "这张表上没有认出自评表" }).waitFor();
    await page.screenshot({ path: `${SHOTS}/pane-nothing.png` });
    expect(await axeFindings(page)).toEqual([]);
  });
});
