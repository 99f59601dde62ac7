import { readFileSync } from "node:fs";
import type { ReportParcel } from "../../src/commands/report-parcel";
import { FileHost } from "../../src/hosts/file";
import * as reports from "../../src/reports";
import { choicesFrom } from "../../src/taskpane/reporting/offers";
import { createSession } from "../../src/taskpane/session";
import { BuiltSite, SHOTS } from "./built-site";
import { axeFindings, overflowing } from "./chromium";
import { workbookOf } from "./excel-page";

const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";

const site = BuiltSite.forSuite();

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
    const page = await site.inExcel(
      await workbookOf(SAMPLE),
      { viewport: { width: 640, height: 800 }, acceptDownloads: true, colorScheme: theme },
      { path: "report.html", isDialog: true },
    );
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
