import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { FileHost } from "../../src/hosts/file";
import { parseA1 } from "../../src/sheet/address";
import { cellAt } from "../../src/sheet/grid";
import { BuiltSite, SHOTS } from "./built-site";
import { axeFindings, overflowing } from "./chromium";

const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";

const site = BuiltSite.forSuite();
let page: Page;

beforeEach(async () => {
  page = await site.inBrowser("workbench.html", {
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
  });
  await recognised();
});

const button = (name: string | RegExp) => page.getByRole("button", { name });
const cell = (address: string) => page.locator(`[data-cell="${address}"]`);
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute("data-finding") ?? null);
const recognised = () => button("一键重算").and(page.locator(":enabled")).waitFor();

/** The workbook as the person would get it. */
async function downloaded(): Promise<{ name: string; host: FileHost }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(/^下载/).click()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return {
    name: download.suggestedFilename(),
    host: FileHost.open(bytes, download.suggestedFilename()),
  };
}

/** The sample with other contents in some cells. */
async function sampleWith(cells: readonly (readonly [string, string | number])[]) {
  const host = FileHost.open(new Uint8Array(readFileSync(SAMPLE)), "表.xlsx");
  const [grid] = await host.read("all");
  await host.write(
    cells.map(([cell, value]) => {
      const { row, column } = parseA1(cell)!;
      const before = { value: cellAt(grid!, row, column).value, formula: null };
      return { sheet: grid!.sheet, cell, before, after: { value, formula: null } };
    }),
  );
  return Buffer.from(host.save());
}

/** Opens a file of this name and content, as a person does. */
async function openFile(name: string, buffer: Buffer) {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await page.getByText(name).first().waitFor();
  await recognised();
}

describe("the workbench in a real browser", () => {
  it("opens a real form at once, beside the pane that has recognised it", async () => {
    await page.getByText("审判区租金（执行局）").first().waitFor();
    await expect(cell("A2").textContent()).resolves.toContain("项目支出绩效自评表");
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}/workbench.png` });
  });

  it("recalculates, undoes and downloads: the grade is written, the human scores stand", async () => {
    await button("一键重算").click();
    await page.getByText("写入 1 格").first().waitFor();
    await page.screenshot({ path: `${SHOTS}/workbench-scored.png` });
    expect(await axeFindings(page)).toEqual([]);
    const { name, host } = await downloaded();
    expect(name).toBe("项目支出绩效自评表（2021年度）.已评分.xlsx");
    const [grid] = await host.read("all");
    expect(grid!.texts.flat().filter((text) => text === "良")).toHaveLength(1);
    await button(/^撤销/).first().click();
    await page.getByText("已撤销，恢复 1 格").first().waitFor();
  });

  it("keeps the open workbook when a file cannot be used, and says why", async () => {
    const choose = page.locator("input[type=file]");
    for (const [name, bytes, sentence] of [
      ["随机.xlsx", Buffer.from("random bytes"), "不是 Excel 工作簿"],
      ["空.xlsx", Buffer.alloc(0), "空的（0 字节）"],
    ] as const) {
      await choose.setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
      await page.getByText(sentence).waitFor();
      await expect(cell("A2").textContent()).resolves.toContain("项目支出绩效自评表");
    }
  });

  it("opens a file of the person's own and takes what they type", async () => {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "我的自评表.xlsx", mimeType: "", buffer: readFileSync(SAMPLE) });
    await page.getByText("我的自评表.xlsx").first().waitFor();
    await recognised();
    const phone = (await FileHost.open(new Uint8Array(readFileSync(SAMPLE)), "a").read("all"))[0]!;
    const [row, column] = phone.texts
      .flatMap((texts, y) => texts.map((text, x) => [text, y, x] as const))
      .filter(([text]) => text.includes("联系电话"))
      .map(([, y, x]) => [y + phone.used.top, x + phone.used.left])[0]!;
    await cell(`${String.fromCharCode(65 + column!)}${String(row! + 1)}`).click();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("=1+1");
    await page.keyboard.press("Escape");
    await page.keyboard.type("值班室");
    await page.keyboard.press("Enter");
    await page.getByText("值班室").first().waitFor();
    const { host } = await downloaded();
    expect((await host.read("all"))[0]!.texts.flat()).toContain("值班室");
  });

  it("scores what the wording leaves open as the person says, and the file holds it", async () => {
    // a last row whose wording does not say whether less or more is better
    const row = [
      ["D21", "“三公”经费控制率"],
      ["E21", "100%"],
      ["F21", "80%"],
    ] as const;
    await openFile("控制率.xlsx", await sampleWith(row));
    await button(/^评分依据/).click();
    const total = page.getByRole("region", { name: "评分依据" });
    await total.getByText(/^83 \/ 100/).waitFor();
    await page.getByRole("radio", { name: /^越高越好/ }).check();
    await total.getByText(/^81 \/ 100/).waitFor();
    await page.getByText("这里的得分还没写入表格").first().waitFor();
    await expect(cell("H21").textContent()).resolves.toBe("10");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${SHOTS}/workbench-rules-${colorScheme}.png` });
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    }
    await button("一键重算").click();
    await page.getByText("写入 3 格").first().waitFor();
    const { host } = await downloaded();
    const [grid] = await host.read("all");
    expect(cellAt(grid!, 20, 7).value).toBe(8);
  });

  it("checks before sending: walks, corrects and explains, and the file holds it", async () => {
    await openFile("总分错.xlsx", await sampleWith([["H22", 99]]));
    await button("发送前检查").click();
    await page.getByRole("heading", { name: /^暂不能发送/ }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${SHOTS}/workbench-findings-${colorScheme}.png` });
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    }
    const errors = page.getByRole("list", { name: "错误" }).getByRole("listitem");
    await button("下一处").click();
    await page.keyboard.press("ArrowDown");
    await expect(focused()).resolves.toBe(await errors.nth(1).getAttribute("data-finding"));
    const link = await errors
      .nth(1)
      .getByRole("button", { name: /^到单元格/ })
      .textContent();
    await page.locator(`[data-cell="${link!.split("!")[1]!}"][aria-selected="true"]`).waitFor();

    const total = page.getByRole("listitem").filter({ hasText: "写入 H22：99 → 83" });
    await total.getByRole("button", { name: "修正" }).first().click();
    await page.getByText("写入 1 格").first().waitFor();
    await expect(cell("H22").textContent()).resolves.toBe("83");

    const questions = page.getByRole("list", { name: "待确认" });
    await questions.getByRole("button", { name: "说明并忽略" }).first().click();
    await page.keyboard.type("已与业务科室核对");
    await page.screenshot({ path: `${SHOTS}/workbench-waive.png` });
    expect(await axeFindings(page)).toEqual([]);
    await button("保存并忽略").click();
    await page.getByRole("tab", { name: "校验说明" }).waitFor();
    await button(/^已写明理由/).click();
    await page.getByText(/写明：已与业务科室核对/).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const { host } = await downloaded();
    const [form, reasons] = await host.read("all");
    expect(cellAt(form!, 21, 7).value).toBe(83);
    expect([reasons!.sheet, reasons!.visibility]).toEqual(["校验说明", "visible"]);
    expect(reasons!.texts.flat()).toContain("已与业务科室核对");
  });

  it.each(["light", "dark"] as const)("looks right on a narrow screen, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 900, height: 760 });
    await page.screenshot({ path: `${SHOTS}/workbench-900-${colorScheme}.png` });
    expect(await overflowing(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });
});
