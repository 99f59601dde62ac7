import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { BuiltSite, SHOTS } from "./built-site";
import { axeFindings, overflowing } from "./chromium";
import { Keyboard } from "./keyboard";

const site = BuiltSite.forSuite();

/** The workbench with the six target tables that a court of Hebei published. */
async function openTargets(
  width: number,
  { dark = false, forced = false }: { readonly dark?: boolean; readonly forced?: boolean } = {},
): Promise<Page> {
  const page = await site.inBrowser("workbench.html", {
    viewport: { width, height: 900 },
    acceptDownloads: true,
    colorScheme: dark ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
  });
  await page.getByRole("button", { name: "一键重算" }).and(page.locator(":enabled")).waitFor();
  const buffer = readFileSync("assets/samples/target-tables-2023.xlsx");
  const file = { name: "目标表.xlsx", mimeType: "", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText("目标表.xlsx").first().waitFor();
  await page.getByRole("heading", { name: "这是一张绩效目标表" }).waitFor();
  return page;
}

/** The text of a Word file's first lines. */
function wordText(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}

it("goes from target tables to forms, scores, a check, a report, a summary and a mail", async () => {
  const page = await openTargets(1280);
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  await button("带入指标值").click();
  await page.getByText("插入了 6 张表").first().waitFor();
  expect(await page.getByRole("tab", { name: "填报" }).getAttribute("aria-selected")).toBe("true");
  await page.screenshot({ path: `${SHOTS}/filling-carried.png` });

  await page.getByRole("tab", { name: "报告" }).click();
  await button("读取工作簿里的表").click();
  await page.getByRole("article", { name: "报告预览" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button("下载 Word 文件").click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const text = wordText(new Uint8Array(readFileSync(await download.path())));
  const title = await page.getByRole("article").getByRole("heading").first().textContent();
  expect(text.replace(/\s/g, "")).toContain((title ?? "").replace(/\s/g, ""));
  expect(await axeFindings(page)).toEqual([]);
  await page.screenshot({ path: `${SHOTS}/reporting-wide.png`, fullPage: true });

  await button("插入汇总表").click();
  await page.getByText("插入了 1 张表").first().waitFor();
  await button("先做发送前检查").click();
  await page.getByRole("heading", { name: /发送/ }).first().waitFor();
  await page.getByRole("tab", { name: "报告" }).click();
  await page.getByRole("checkbox", { name: /^我知道还有 \d+ 处问题/ }).check();
  const href = await page.getByRole("link", { name: "打开邮件草稿" }).getAttribute("href");
  expect(decodeURIComponent(href ?? "")).toMatch(/^mailto:\?subject=.*目标表/);
});

it("writes report and mail by keyboard alone at 320 pixels", async () => {
  const page = await openTargets(320);
  const keys = new Keyboard(page);
  await keys.tabTo("带入指标值");
  await keys.press("Enter");
  await page.getByText("插入了 6 张表").first().waitFor();
  expect(await overflowing(page)).toEqual([]);
  await keys.tabTo("填报", "Shift+Tab");
  await keys.press("ArrowRight");
  await keys.arrivesAt("报告");
  await keys.tabTo("读取工作簿里的表");
  await keys.press("Enter");
  await page.getByRole("article", { name: "报告预览" }).waitFor();
  expect(await overflowing(page)).toEqual([]);
  await keys.tabTo("下载 Word 文件");
  const [download] = await Promise.all([page.waitForEvent("download"), keys.press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  await keys.tabTo("报告预览");
  await keys.tabTo("先做发送前检查");
  await keys.press("Enter");
  await page.getByRole("heading", { name: /发送/ }).first().waitFor();
  await keys.tabTo(/^问题/, "Shift+Tab");
  await keys.press("ArrowRight");
  await keys.press("ArrowRight");
  await keys.arrivesAt("报告");
  await keys.tabTo(/^我知道还有 \d+ 处问题/);
  await keys.press("Space");
  await keys.tabTo("打开邮件草稿");
});

it.each([
  [320, { dark: true }],
  [350, {}],
  [350, { forced: true }],
])("fits both tabs into %d pixels, %o", async (width, look) => {
  const page = await openTargets(width, look);
  const shot = (name: string) =>
    page.screenshot({
      path: `${SHOTS}/${name}-${String(width)}-${Object.keys(look).join("") || "light"}.png`,
    });
  await page.getByRole("button", { name: "带入指标值" }).click();
  await page.getByText("插入了 6 张表").first().waitFor();
  await shot("filling");
  expect(await overflowing(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("tab", { name: "报告" }).click();
  await page.getByRole("button", { name: "读取工作簿里的表" }).click();
  await page.getByRole("article", { name: "报告预览" }).waitFor();
  await shot("reporting");
  expect(await overflowing(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
});
