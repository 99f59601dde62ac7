import { mkdirSync, readFileSync } from "node:fs";
import type { Browser, BrowserContext } from "playwright-core";
import type { ReportParcel } from "../../src/commands/report-parcel";
import { FileHost } from "../../src/hosts/file";
import * as reports from "../../src/reports";
import { choicesFrom } from "../../src/taskpane/reporting/offers";
import { createSession } from "../../src/taskpane/session";
import { serve } from "../support/serve";
import { axeFindings, launch, overflowing, type Watched } from "./chromium";
import { excelPage, isAllowed, simulatorScript, workbookOf } from "./excel-page";

const SHOTS = "test/e2e/.shots";
const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof serve>>;
let script: string;
let watched: Watched;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [browser, site, script] = await Promise.all([launch(), serve("dist/web"), simulatorScript()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  expect(watched.requests.filter((url) => !isOwn(url))).toEqual([]);
  await context.close();
});

const isOwn = (url: string) => isAllowed(url, site.origin) || url.startsWith("blob:");

/** What the ribbon's command hands over for the sample. */
async function parcel(theme: ReportParcel["theme"]): Promise<ReportParcel> {
  const session = createSession(FileHost.open(new Uint8Array(readFileSync(SAMPLE)), "表.xlsx"));
  await session.gatherForms();
  const forms = session.getState().gathered?.forms ?? [];
  return { locale: "zh-CN", theme, choices: choicesFrom(reports, forms) };
}

it.each(["light", "dark"] as const)(
  "the window of 生成报告, %s: waits, shows what it is given, and hands over the Word file",
  async (theme) => {
    context = await browser.newContext({
      viewport: { width: 640, height: 800 },
      acceptDownloads: true,
      colorScheme: theme,
    });
    const workbook = await workbookOf(SAMPLE);
    const kind = { path: "report.html", isDialog: true } as const;
    watched = await excelPage(context, site.origin, script, workbook, "zh-CN", kind);
    const { page } = watched;
    await page.getByText("正在生成…").first().waitFor();
    const given = JSON.stringify(await parcel(theme));
    await page.waitForFunction(() => (window.dialog?.onMessage ?? null) !== null);
    await page.evaluate((message) => window.dialog?.hear(message), given);
    await page.getByRole("article", { name: "报告预览" }).waitFor();
    await page.screenshot({ path: `${SHOTS}/report-window-${theme}.png` });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载 Word 文件" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  },
);
