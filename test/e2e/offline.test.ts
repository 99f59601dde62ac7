import type { Page } from "playwright-core";
import type { WorkbookDescription } from "../excel-simulator";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { sheetDescription } from "../support/simulated-workbook";
import { BuiltSite } from "./built-site";
import { workbookOf } from "./excel-page";

const site = BuiltSite.forSuite({ tolerated: /net::ERR_INTERNET_DISCONNECTED/ });

/** A page whose network goes away after the scripts that open it; `network.online` brings it back. */
async function cutOff(workbook: WorkbookDescription, network: { online: boolean }): Promise<Page> {
  const page = await site.unopened(workbook, { viewport: { width: 350, height: 720 } });
  const opening = new Set<string>();
  // the page names its opening scripts; what comes after them is what a lost network keeps away
  await page.route(`${site.origin}/**/*.js`, async (route) => {
    const url = route.request().url();
    if (network.online || opening.has(url)) await route.continue();
    else await route.abort("internetdisconnected");
  });
  const html = await (await fetch(`${site.origin}/taskpane.html`)).text();
  for (const [, path = ""] of html.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="?([^\s">]+)/g)) {
    opening.add(new URL(path, `${site.origin}/`).href);
  }
  await page.goto(`${site.origin}/taskpane.html`);
  return page;
}

it("works on when the network goes away, says what could not be fetched, and gets it when it is back", async () => {
  const workbook = await workbookOf("assets/samples/project-self-evaluation-2021.xlsx");
  const network = { online: false };
  const page = await cutOff(workbook, network);
  await page.getByRole("region", { name: "总分" }).waitFor();
  await page.getByRole("button", { name: "一键重算" }).click();
  await page
    .getByText(/写入 \d+ 格/)
    .first()
    .waitFor();

  await page.getByRole("tab", { name: "指标" }).click();
  await page.getByText("这一部分没有下载成功").first().waitFor();
  await page.getByRole("tab", { name: "得分" }).click();
  await page.getByRole("button", { name: "发送前检查" }).click();
  await page.getByText("这一部分没有下载成功").first().waitFor();

  network.online = true;
  await page.getByRole("button", { name: "再试一次" }).first().click();
  await page.getByRole("heading", { name: /可以发送|暂不能发送/ }).waitFor();
  await page.getByRole("tab", { name: "指标" }).click();
  await page.getByRole("heading", { name: "产出指标" }).first().waitFor();
});

/** A street's form that prints in a cell of its own how a row scores. */
const WITH_RULES = caseToSheet(loadCase("beijing-haidian-xueyuanlu-2016-baojie"), "official");

it("tells no score of a form with rules in its rows before what scores by them is here", async () => {
  const network = { online: false };
  const page = await cutOff({ sheets: [sheetDescription(sketchToGrid(WITH_RULES))] }, network);
  await page.getByText("这一部分没有下载成功").first().waitFor();
  expect(await page.getByRole("region", { name: "总分" }).count()).toBe(0);
  network.online = true;
  await page.getByRole("button", { name: "再试一次" }).click();
  await page.getByRole("region", { name: "总分" }).getByText("17.5").first().waitFor();
});

it("has what few forms need soon after any form, without a press", async () => {
  const workbook = await workbookOf("assets/samples/project-self-evaluation-2021.xlsx");
  const page = await site.unopened(workbook, { viewport: { width: 350, height: 720 } });
  const later = page.waitForResponse(/\/pane\/few-forms\./);
  await page.goto(`${site.origin}/taskpane.html`);
  await page.getByRole("region", { name: "总分" }).waitFor();
  expect((await later).ok()).toBe(true);
});
