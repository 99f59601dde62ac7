import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { FileHost } from "../../src/hosts/file";
import { sheetDescription } from "../support/simulated-workbook";
import { BuiltSite, SHOTS } from "./built-site";
import { overflowing } from "./chromium";
import { Keyboard } from "./keyboard";

const SHEET = "项目支出绩效自评表";

const site = BuiltSite.forSuite();

/** The sample, with one of its points typed as text: something that the check can correct. */
async function sample(): Promise<FileHost> {
  const file = "assets/samples/project-self-evaluation-2021.xlsx";
  const host = FileHost.open(new Uint8Array(readFileSync(file)), "自评表.xlsx");
  const before = { value: 10, formula: null };
  const after = { value: "10", formula: null };
  await host.write([{ sheet: SHEET, cell: "G15", before, after }]);
  return host;
}

/** What the person sees in a cell of the sheet. */
type Shown = (cell: string) => Promise<string>;

/**
 * The whole task, by keys alone: recalculate, answer what is left (a tier with its number, a note in
 * two halves), check before sending, walk the findings, correct one, explain one, take the last back.
 */
async function wholeTask(page: Page, shown: Shown, picture: string): Promise<void> {
  const keys = new Keyboard(page);
  await keys.tabTo("一键重算");
  await keys.press("Enter");
  await page.getByText("写入 1 格").first().waitFor();
  expect(await shown("I22")).toBe("良");

  await keys.tabTo("逐项处理", "Shift+Tab");
  await keys.press("Enter");
  await answerTier(keys, "11.25");
  await keys.arrivesAt("偏离原因");
  expect(await shown("H19")).toBe("11.25");
  await page.screenshot({ path: `${SHOTS}/${picture}-note.png` });
  await answerNote(keys);
  await answerTier(keys, "12");
  await answerNote(keys);
  await keys.arrivesAt("留给您");
  await page.getByText("没有留给您的事项。").waitFor();
  expect(await shown("H22")).toBe("93.25");
  expect(await shown("I22")).toBe("优");
  expect(await shown("I20")).toMatch(/^偏离原因：.+场地紧张；改进措施：增设工位$/);
  expect(await overflowing(page)).toEqual([]);

  await keys.tabTo("发送前检查");
  await keys.press("Enter");
  await keys.arrivesAt(/没有错误/);
  await settle(page, keys);
  await page.screenshot({ path: `${SHOTS}/${picture}-settled.png` });

  await keys.tabTo(/^撤销/, "Shift+Tab");
  await keys.press("Enter");
  await keys.arrivesAt(/^已撤销，恢复 1 格/);
}

/** Chooses 部分达成 with the arrow keys, then a number within it. */
async function answerTier(keys: Keyboard, score: string): Promise<void> {
  await keys.arrivesAt(/^不分档/);
  await keys.press("ArrowUp");
  await keys.press("ArrowUp");
  await keys.arrivesAt(/^部分达成/);
  await keys.tabTo("得分");
  await keys.typeOver(score);
  await keys.press("Enter");
}

/** Goes on behind the facts that the note begins with. */
async function answerNote(keys: Keyboard): Promise<void> {
  await keys.arrivesAt("偏离原因");
  await keys.type("场地紧张");
  await keys.tabTo("改进措施");
  await keys.type("增设工位");
  await keys.press("ControlOrMeta+Enter");
}

/** Walks to the number that stands as text, corrects it, and explains what is asked about. */
async function settle(page: Page, keys: Keyboard): Promise<void> {
  await keys.tabTo("数字存成了文本", "ArrowDown");
  await keys.tabTo("修正");
  // a text made a number looks alike, and 10 → 10 would say nothing
  await page.getByText("改成数字，写入 G15", { exact: true }).waitFor();
  await keys.press("Enter");
  await page.getByText("写入 1 格").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.hasAttribute("data-finding"));
  await keys.tabTo("说明并忽略");
  await keys.press("Enter");
  await keys.arrivesAt("忽略的理由");
  await keys.type("已与业务科室核对");
  await keys.tabTo("保存并忽略");
  await keys.press("Enter");
  await page.getByRole("button", { name: /^已写明理由/ }).waitFor();
}

it("does the whole task in Excel's pane of 320 by 378 pixels by keyboard alone", async () => {
  const form = { sheets: (await (await sample()).read("all")).map(sheetDescription) };
  const page = await site.inExcel(form, { viewport: { width: 320, height: 378 } });
  await page.getByText("审判区租金（执行局）").first().waitFor();
  const shown = (cell: string) =>
    page.evaluate(
      ([sheet, at]) => String(window.excel.person.cell(sheet!, at!).value),
      [SHEET, cell],
    );
  await wholeTask(page, shown, "keyboard-excel");
});

it("does the whole task in the workbench, its pane 320 pixels wide, by keyboard alone", async () => {
  const viewport = { width: 1100, height: 720 };
  const page = await site.inBrowser("workbench.html", { viewport });
  await page.getByRole("button", { name: "一键重算" }).and(page.locator(":enabled")).waitFor();
  const buffer = Buffer.from((await sample()).save());
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "自评表.xlsx", mimeType: "", buffer });
  await page.getByText("自评表.xlsx").first().waitFor();
  await page.getByRole("button", { name: "一键重算" }).and(page.locator(":enabled")).waitFor();
  const keys = new Keyboard(page);
  await keys.tabTo("调整任务窗格宽度");
  await keys.press("ArrowRight");
  await keys.press("ArrowRight");
  const width = await page.locator(".pane-frame").evaluate((pane) => pane.clientWidth);
  expect(width).toBeLessThanOrEqual(320);
  const shown = async (cell: string) =>
    (await page.locator(`[data-cell="${cell}"]`).textContent()) ?? "";
  await wholeTask(page, shown, "keyboard-workbench");
});
