import type { Page } from "playwright-core";
import { BuiltSite } from "./built-site";
import { Keyboard } from "./keyboard";

const OTHER = "assets/samples/project-self-evaluation-unscored.xlsx";

const site = BuiltSite.forSuite();
let page: Page;
let keys: Keyboard;

const button = (name: string | RegExp) => page.getByRole("button", { name });
const recalculate = () => button("一键重算").and(page.locator(":enabled"));

/** The workbench with a result that was not downloaded, and another file chosen by keyboard. */
beforeEach(async () => {
  const viewport = { width: 1280, height: 800 };
  page = await site.inBrowser("workbench.html", { viewport, reducedMotion: "reduce" });
  keys = new Keyboard(page);
  await recalculate().click();
  await page.getByText("写入 1 格").first().waitFor();
  const chooser = page.waitForEvent("filechooser");
  await button("打开文件").press("Enter");
  await (await chooser).setFiles(OTHER);
  await page.getByRole("alertdialog").waitFor();
});

it("a tired Enter keeps the result, opens the file, and leaves the keyboard where it was", async () => {
  await keys.arrivesAt("下载后再打开");
  const [download] = await Promise.all([page.waitForEvent("download"), keys.press("Enter")]);
  expect(download.suggestedFilename()).toBe("项目支出绩效自评表（2021年度）.已评分.xlsx");
  // found by its role, so the page is there again for those who hear it
  await recalculate().waitFor();
  // the file opens after the download: the page may show what was open for a moment longer
  await page.waitForFunction(
    (name) => document.title.startsWith(`${name} - `),
    "project-self-evaluation-unscored.xlsx",
  );
  await keys.arrivesAt("打开文件");
});

it("Escape keeps the workbook, and leaves the keyboard where it was", async () => {
  await keys.press("Escape");
  await recalculate().waitFor();
  await page.getByText("写入 1 格").first().waitFor();
  await keys.arrivesAt("打开文件");
});

it("the page is there again for those who hear it, once the changes are discarded", async () => {
  await button("放弃改动，直接打开").click();
  await recalculate().waitFor();
  await page.locator('[data-cell="A3"]').filter({ hasText: "2023年度" }).waitFor();
  expect(await page.locator("#workbench[aria-hidden]").count()).toBe(0);
});
