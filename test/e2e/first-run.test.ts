import type { Page } from "playwright-core";
import { BuiltSite, SHOTS } from "./built-site";
import { axeFindings, overflowing } from "./chromium";

const OWN = "会议记录";
const SAMPLE = "示例 项目支出绩效自评表";

const site = BuiltSite.forSuite();

/** The pane in Excel over a workbook without a form, of a person who was never here before. */
async function openForTheFirstTime(structureProtected = false): Promise<Page> {
  const workbook = { structureProtected, sheets: [{ name: OWN, cells: { A1: { value: "一" } } }] };
  const viewport = { width: 320, height: 640 };
  const page = await site.inExcel(workbook, { viewport }, { welcomed: false });
  await page.getByRole("heading", { name: "自评表，按一下就算好" }).waitFor();
  return page;
}

const sheets = (page: Page) =>
  page.evaluate(() => window.excel.workbook.sheets.map(({ name }) => name));

it("leads from the first screen to a scored sample and back, by keyboard", async () => {
  const page = await openForTheFirstTime();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "（示例）河道保洁养护" }).waitFor();
  expect(await sheets(page)).toEqual([OWN, SAMPLE]);
  await page.getByRole("button", { name: "一键重算" }).press("Enter");
  await page
    .getByText(/写入 \d+ 格/)
    .first()
    .waitFor();
  expect(await overflowing(page)).toEqual([]);
  await page.screenshot({ path: `${SHOTS}/sample-in-excel.png` });
  await page.getByRole("button", { name: "撤销" }).first().press("Enter");
  await page.getByText("已撤销").first().waitFor();
  await page.getByRole("tab", { name: "填报" }).press("Enter");
  await page.getByText("虚构").waitFor();
  await page.screenshot({ path: `${SHOTS}/sample-inserted.png` });
  await page.getByRole("button", { name: "撤销" }).first().press("Enter");
  await page.waitForFunction(() => window.excel.workbook.sheets.length === 1);
  expect(await sheets(page)).toEqual([OWN]);
});

it("says why no sample can be had in a workbook whose structure is protected", async () => {
  const page = await openForTheFirstTime(true);
  await page.getByRole("button", { name: "插入一张示例表试试" }).click();
  await page
    .getByText(/结构.*保护/)
    .first()
    .waitFor();
  expect(await sheets(page)).toEqual([OWN]);
});
