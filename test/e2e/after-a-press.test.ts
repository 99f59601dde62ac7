import type { Page } from "playwright-core";
import { BuiltSite } from "./built-site";
import { workbookOf } from "./excel-page";
import { Keyboard } from "./keyboard";

const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";
const OTHER = { sheets: [{ name: "会议记录", cells: { A1: { value: "一" } } }] };

const site = BuiltSite.forSuite();
const viewport = { width: 350, height: 640 };

const named = (page: Page, name: string) => page.getByRole("button", { name });

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

/** Scrolls the view down to its end. */
async function toTheEnd(page: Page): Promise<void> {
  const far = await page.getByRole("tabpanel").evaluate((panel) => {
    const scrolled = panel.parentElement!;
    scrolled.scrollTop = scrolled.scrollHeight;
    return scrolled.scrollTop;
  });
  expect(far).toBeGreaterThan(100);
}

/** Whether a text stands where the person sees it, not above what is scrolled to. */
async function inSight(page: Page, text: string | RegExp): Promise<void> {
  const line = page.getByRole("main").getByText(text).first();
  await line.waitFor();
  const top = () => line.evaluate((element) => element.getBoundingClientRect().top);
  const tabs = (await page.getByRole("tablist").boundingBox())!;
  await expect(top()).resolves.toBeGreaterThan(tabs.y + tabs.height);
  await expect(top()).resolves.toBeLessThan(viewport.height);
}

describe("what a press did is told in sight, however far down the view was", () => {
  it("of 一键重算 and its 撤销", async () => {
    const page = await site.inExcel(await workbookOf(SAMPLE), { viewport });
    await page.getByRole("region", { name: "总分" }).waitFor();
    await tab(page, "指标");
    await page.getByRole("heading", { name: "满意度指标" }).waitFor();
    await toTheEnd(page);
    await named(page, "一键重算").click();
    await inSight(page, "写入 1 格");
    await toTheEnd(page);
    await page.evaluate(() => (window.excel.faults.editingCell = true));
    await named(page, "一键重算").click();
    await inSight(page, /有单元格正处于编辑状态/);
  });

  it("of a sheet that was inserted from the end of the view, which does not outdate the reports", async () => {
    const page = await site.inExcel(await workbookOf(SAMPLE), { viewport });
    await page.getByRole("region", { name: "总分" }).waitFor();
    await tab(page, "报告");
    await named(page, "读取工作簿里的表").click();
    await page.getByRole("article", { name: "报告预览" }).waitFor();
    await toTheEnd(page);
    await named(page, "插入汇总表").click();
    await inSight(page, "插入了 1 张表");
    expect(await page.getByText("请重新读取").count()).toBe(0);
  });

  it("and another view begins at its beginning", async () => {
    const page = await site.inExcel(await workbookOf(SAMPLE), { viewport });
    await page.getByRole("region", { name: "总分" }).waitFor();
    await tab(page, "指标");
    await page.getByRole("heading", { name: "满意度指标" }).waitFor();
    await toTheEnd(page);
    await tab(page, "填报");
    await inSight(page, "插入空白表");
  });
});

/** Whether the keyboard is in the view of this tab, and shows there. */
async function inView(page: Page, name: string): Promise<void> {
  await page.locator("[role=tabpanel]:focus").waitFor();
  await new Keyboard(page).arrivesAt(name);
}

describe("the keyboard stays in the pane when the button that was pressed goes", () => {
  it("from the first screen", async () => {
    const page = await site.inExcel(await workbookOf(SAMPLE), { viewport }, { welcomed: false });
    await named(page, "开始使用").press("Enter");
    await inView(page, "得分");
  });

  it("from a search that is done", async () => {
    const page = await site.inExcel(OTHER, { viewport });
    await named(page, "在其他工作表中查找").press("Enter");
    const found = "其他工作表里也没有找到自评表。";
    await page.getByRole("tabpanel").getByText(found).waitFor();
    // what came of it is said aloud as well
    await page.getByRole("status").getByText(found).waitFor();
    await inView(page, "得分");
  });

  it("from a reading that is done", async () => {
    const page = await site.inExcel(await workbookOf(SAMPLE), { viewport });
    await page.getByRole("region", { name: "总分" }).waitFor();
    await tab(page, "报告");
    await named(page, "读取工作簿里的表").press("Enter");
    await page.getByRole("article", { name: "报告预览" }).waitFor();
    await inView(page, "报告");
  });
});
