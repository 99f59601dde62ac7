import type { Page } from "playwright-core";
import { DARK_THEME, type WorkbookDescription } from "../excel-simulator";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { sheetDescription } from "../support/simulated-workbook";
import { BuiltSite, SHOTS } from "./built-site";
import { axeFindings, overflowing } from "./chromium";
import type { Visit } from "./excel-page";

const COURT = loadCase("seed-01-beijing-huairou-court-2021-rent");
const FORM = sheetDescription(sketchToGrid(caseToSheet(COURT, "official")));
const WORKBOOK: WorkbookDescription = { sheets: [FORM] };
const GRADE = "I22";

const site = BuiltSite.forSuite();

function open(
  workbook = WORKBOOK,
  { language = "zh-CN", ...visit }: Visit & { readonly path?: string } = {},
): Promise<Page> {
  const options = { viewport: { width: 350, height: 720 }, locale: language };
  return site.inExcel(workbook, options, { language, ...visit });
}

const shown = () =>
  site.page.evaluate(
    ([sheet, at]) => window.excel.person.cell(sheet!, at!).value,
    [FORM.name, GRADE],
  );
const named = (name: string | RegExp) =>
  site.page.getByRole("button", { name, exact: typeof name === "string" });
const says = (text: string | RegExp) => site.page.getByText(text).first().waitFor();

/** Office's four themes: ground and text of its surfaces and of its fields. */
const OFFICE_THEMES = [
  { name: "colourful", dark: false, theme: themeOf(0xe6e6e6, 0x444444, 0xfdfdfd, 0x444444) },
  { name: "dark grey", dark: true, theme: themeOf(0x6a6a6a, 0xf0f0f0, 0xd4d4d4, 0x262626) },
  { name: "black", dark: true, theme: DARK_THEME },
  { name: "white", dark: false, theme: themeOf(0xffffff, 0x444444, 0xfdfdfd, 0x444444) },
] as const;

function themeOf(ground: number, text: number, fieldGround: number, fieldText: number) {
  return {
    bodyBackgroundColor: ground,
    bodyForegroundColor: text,
    controlBackgroundColor: fieldGround,
    controlForegroundColor: fieldText,
  };
}

/** Whether the pane is drawn on a dark ground. Runs in the page. */
function isDark(): boolean {
  const provider = document.querySelector(".fui-FluentProvider") ?? document.body;
  const [red = "255"] = getComputedStyle(provider).backgroundColor.match(/\d+/g) ?? [];
  return Number(red) < 80;
}

/** Waits until the pane can be worked with. */
async function ready(name = "一键重算") {
  await named(name).and(site.page.locator(":enabled")).waitFor();
}

describe("a protected sheet", () => {
  it("is read, its locked cells are told, and nothing is written or unprotected", async () => {
    const page = await open({ sheets: [{ ...FORM, protection: {} }] });
    await ready();
    await named("一键重算").click();
    await says("写入 0 格");
    await says(/锁定|受保护/);
    expect(await shown()).toBe("");
    expect(await page.evaluate(() => window.excel.workbook.active.protection)).toEqual({});
    expect(await axeFindings(page)).toEqual([]);
  });

  it("is written where its cells are unlocked", async () => {
    const cells = { ...FORM.cells, [GRADE]: { value: null, locked: false } };
    await open({ sheets: [{ ...FORM, cells, protection: {} }] });
    await ready();
    await named("一键重算").click();
    await says("写入 1 格");
    expect(await shown()).toBe("良");
  });
});

describe("an Excel that does not answer", () => {
  it("is told after two seconds, given up after ten, and works again when it is back", async () => {
    const page = await open();
    await ready();
    await page.evaluate(() => (window.excel.faults.silent = true));
    const pressed = Date.now();
    await named("一键重算").click();
    await says("Excel 暂时没有回应，还在等");
    expect(Date.now() - pressed).toBeGreaterThan(1_900);
    await says("Excel 没有回应，操作已停止，表格没有改动");
    expect(Date.now() - pressed).toBeGreaterThan(9_900);
    await page.evaluate(() => window.excel.faults.answerHeld());
    expect(await shown()).toBe("");
    await ready();
    await named("一键重算").click();
    await says("写入 1 格");
    expect(await shown()).toBe("良");
  });
});

describe("somebody else at work", () => {
  it("marks the scores as outdated, where the own write does not", async () => {
    const page = await open();
    await ready();
    await named("一键重算").click();
    await says("写入 1 格");
    await page.waitForTimeout(300);
    expect(await page.getByText("表格已改动").count()).toBe(0);
    await page.evaluate((sheet) => window.excel.person.types(sheet, "F15", "0.5"), FORM.name);
    await says("表格已改动");
    expect(await shown()).toBe("良");
  });

  it("is never written over: what changed between reading and writing is kept and told", async () => {
    const page = await open();
    await ready();
    await page.evaluate(
      ([sheet, at]) => {
        const { excel } = window;
        const isWrite = () =>
          excel.log.requests.at(-1)?.batch.Actions.some(({ Name }) => Name === "Values");
        excel.faults.beforeRequest = () => {
          if (isWrite()) excel.faults.beforeRequest = () => undefined;
          if (isWrite()) excel.person.types(sheet!, at!, "待定");
        };
      },
      [FORM.name, GRADE],
    );
    await named("一键重算").click();
    await says("读取之后表格又被改动");
    expect(await shown()).toBe("待定");
  });
});

describe.each(["1.13", "1.14", "1.15"])("ExcelApi %s", (excelApi) => {
  it("recognises, recalculates and undoes", async () => {
    await open(WORKBOOK, { excelApi });
    await says("审判区租金（执行局）");
    await ready();
    await named("一键重算").click();
    await says("写入 1 格");
    expect(await shown()).toBe("良");
    await named(/^撤销/).first().click();
    await says("已撤销，恢复 1 格");
    expect(await shown()).toBe("");
  });
});

it("says what is missing in an Excel that is too old", async () => {
  await open(WORKBOOK, { excelApi: "1.12" });
  await says("请使用 Excel 2021 或更新版本");
});

describe("another locale and theme", () => {
  it("an English Office is told of trouble in English, and the sheet stays Chinese", async () => {
    const page = await open(WORKBOOK, { language: "en-US" });
    await ready("Recalculate");
    await page.evaluate(() => (window.excel.faults.editingCell = true));
    await named("Recalculate").click();
    await says("A cell is being edited");
    await page.evaluate(() => (window.excel.faults.editingCell = false));
    await named("Recalculate").click();
    await page.waitForFunction(
      ([sheet, at]) => window.excel.person.cell(sheet!, at!).value === "良",
      [FORM.name, GRADE],
    );
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it.each(OFFICE_THEMES)("an Office in $name is followed, without a finding", async (one) => {
    const page = await open(WORKBOOK, { theme: one.theme });
    await ready();
    await named("一键重算").click();
    await says("写入 1 格");
    expect(await page.evaluate(isDark)).toBe(one.dark);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}/pane-office-${one.name.replace(" ", "-")}.png` });
  });

  it("follows another theme of Office when the person comes back from choosing it", async () => {
    const page = await open(WORKBOOK, { theme: OFFICE_THEMES[0].theme });
    await ready();
    expect(await page.evaluate(isDark)).toBe(false);
    await page.evaluate((theme) => (window.look.theme = theme), DARK_THEME);
    // the client itself keeps a theme for five seconds
    await page.waitForTimeout(5_100);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.waitForFunction(isDark);
  });
});

describe("five thousand rows", () => {
  it("under a form are read with it in one round trip, and are left as they are", async () => {
    const details = Object.fromEntries(
      Array.from({ length: 5_000 }, (_none, row) => [
        [`A${String(row + 40)}`, `支出明细第${String(row + 1)}笔`],
        [`C${String(row + 40)}`, row + 0.5],
      ]).flat(),
    );
    const page = await open({ sheets: [{ ...FORM, cells: { ...FORM.cells, ...details } }] });
    await ready();
    await page.evaluate(() => window.excel.log.clear());
    await named("一键重算").click();
    await says("写入 1 格");
    expect(await shown()).toBe("良");
    const [trips, largest] = await page.evaluate(() => [
      window.excel.log.roundTrips,
      Math.max(...window.excel.log.requests.map(({ replyBytes }) => replyBytes)),
    ]);
    // a look, the write, a look at the outcome, and two for the marks
    expect(trips).toBe(5);
    expect(largest).toBeLessThan(4 * 1024 * 1024);
    expect(await overflowing(page)).toEqual([]);
  });
});

it("a ribbon button works with the pane closed, and its message stands on its page", async () => {
  const page = await open(WORKBOOK, { path: "commands.html" });
  await page.waitForFunction(() => window.excel.ribbon.onPress !== null);
  await page.waitForTimeout(500);
  const status = await page.evaluate(() => window.excel.ribbon.press("recalculateActiveSheet"));
  expect([status, await shown()]).toEqual([0, "良"]);
  const address = await page.evaluate(() => window.excel.ribbon.dialogs[0]?.address ?? "");
  await page.goto(address);
  await page.getByRole("heading", { name: "一键重算" }).waitFor();
  await says("写入 1 格，2 行留给您判断");
});
