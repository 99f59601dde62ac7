import type { Page } from "playwright-core";
import { BuiltSite, SHOTS } from "./built-site";
import { axeFindings, overflowing } from "./chromium";
import { workbookOf } from "./excel-page";

const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";

const site = BuiltSite.forSuite();

const box = async (page: Page, selector: string) =>
  (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

async function workbench(width: number, height: number): Promise<Page> {
  const page = await site.inBrowser("workbench.html", { viewport: { width, height } });
  await page.getByRole("button", { name: "一键重算" }).and(page.locator(":enabled")).waitFor();
  return page;
}

/** How much of the view in front shows, in pixels. */
async function shownOfView(page: Page): Promise<number> {
  const pane = await box(page, ".pane-frame");
  const view = await box(page, "[role=tabpanel]");
  const foot = await box(page, "[role=toolbar][aria-label=绩效自评助手]");
  return Math.min(foot.y, pane.y + pane.height) - view.y;
}

describe("the workbench on a page magnified to", () => {
  // a laptop's 1280 × 800 and 1366 × 768 at 200 %, and what is left of them below the browser's bars
  it.each([
    ["200 %", 640, 400],
    ["200 % below tall bars", 683, 330],
  ])("%s keeps the sheet and the score side by side", async (name, width, height) => {
    const page = await workbench(width, height);
    const sheet = await box(page, ".sheet-scroll");
    const pane = await box(page, ".pane-frame");
    expect(sheet.width).toBeGreaterThan(200);
    expect(sheet.height).toBeGreaterThan(150);
    expect(pane.x).toBeGreaterThan(sheet.x + sheet.width - 1);
    expect(await shownOfView(page)).toBeGreaterThan(120);
    expect(await overflowing(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}/workbench-${name.replace(/\W+/g, "-")}.png` });
  });

  it("400 % has the pane below the sheet, each with room of its own", async () => {
    const page = await workbench(320, 256);
    expect((await box(page, ".sheet-scroll")).height).toBeGreaterThan(120);
    await page.getByRole("region", { name: "总分" }).scrollIntoViewIfNeeded();
    expect((await box(page, ".pane-frame")).height).toBeGreaterThan(300);
    expect(await overflowing(page)).toEqual([]);
  });
});

it("a pane drawn as wide as may be leaves the sheet two fifths of the page", async () => {
  const page = await workbench(800, 700);
  await page.getByRole("separator", { name: "调整任务窗格宽度" }).focus();
  for (let press = 0; press < 30; press++) await page.keyboard.press("ArrowLeft");
  expect((await box(page, ".sheet-side")).width).toBeGreaterThan(310);
  // and the first press back is already seen
  const { width } = await box(page, ".pane-frame");
  await page.keyboard.press("ArrowRight");
  expect((await box(page, ".pane-frame")).width).toBe(width - 20);
});

it("the narrowest pane has its commands on one line, in Excel and beside the sheet", async () => {
  const excel = await site.inExcel(await workbookOf(SAMPLE), {
    viewport: { width: 300, height: 700 },
  });
  const inWorkbench = await workbench(1280, 800);
  await inWorkbench.getByRole("separator", { name: "调整任务窗格宽度" }).focus();
  for (let press = 0; press < 5; press++) await inWorkbench.keyboard.press("ArrowRight");
  for (const page of [excel, inWorkbench]) {
    await page.getByRole("button", { name: "一键重算" }).and(page.locator(":enabled")).waitFor();
    const lines = await page
      .locator("[role=toolbar][aria-label=绩效自评助手] button")
      .evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().top));
    expect(new Set(lines).size).toBe(1);
    expect(await overflowing(page)).toEqual([]);
  }
});
