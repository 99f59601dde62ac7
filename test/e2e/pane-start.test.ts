import type { Page } from "playwright-core";
import { OFFICE } from "../support/page-in-excel";
import { BuiltSite } from "./built-site";
import { workbookOf } from "./excel-page";

const site = BuiltSite.forSuite({ tolerated: /net::ERR_INTERNET_DISCONNECTED/ });

/** A page in the simulated Excel that is still to be opened. */
async function newPage(): Promise<Page> {
  const workbook = await workbookOf("assets/samples/project-self-evaluation-2021.xlsx");
  return site.unopened(workbook, { viewport: { width: 350, height: 640 }, locale: "zh-CN" });
}

/** Holds back what the page asks for under these addresses; gives the way to let it come. */
async function held(page: Page, addresses: string): Promise<() => void> {
  let comeNow: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (comeNow = resolve));
  await page.route(addresses, async (route) => {
    await released;
    await route.fallback();
  });
  return comeNow;
}

const open = (page: Page) => page.goto(`${site.origin}/taskpane.html`, { waitUntil: "commit" });
const score = (page: Page) => page.getByRole("region", { name: "总分" });

/** The first screen is there, and a press leads to the settings and back. */
async function answersPresses(page: Page): Promise<void> {
  const reading = page.getByRole("progressbar", { name: "正在识别自评表…" });
  await reading.waitFor();
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("heading", { name: "设置" }).waitFor();
  expect(await reading.count()).toBe(0);
  await page.getByRole("button", { name: "返回" }).click();
  await reading.waitFor();
}

it.each([
  ["Office", `${OFFICE}**`],
  ["Office's script for Excel", `${OFFICE}excel-*.js`],
  ["what reads a form", "**/pane/reading.*.js"],
] as const)(
  "is drawn and answers a press while %s is still on its way",
  async (_what, addresses) => {
    const page = await newPage();
    const comeNow = await held(page, addresses);
    await open(page);
    await answersPresses(page);
    comeNow();
    await score(page).waitFor();
    const steps = await page.evaluate(() =>
      performance.getEntriesByType("mark").map(({ name }) => name),
    );
    expect(steps.filter((name) => name.startsWith("ziping:"))).toEqual([
      "ziping:pane-drawn",
      "ziping:excel-joined",
      "ziping:sheet-read",
      "ziping:sheet-drawn",
    ]);
  },
);

it("runs its own script before any of Office", async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    let office: unknown;
    Object.defineProperty(window, "Office", {
      configurable: true,
      get: () => office,
      set: (value: unknown) => {
        office = value;
        window.ownBeforeOffice ??= "webpackChunkziping" in window;
      },
    });
  });
  await open(page);
  await score(page).waitFor();
  expect(await page.evaluate(() => window.ownBeforeOffice)).toBe(true);
});

it("says that it is not connected where Office cannot be had", async () => {
  const page = await newPage();
  await page.route(`${OFFICE}**`, (route) => route.abort("internetdisconnected"));
  await open(page);
  await page.getByRole("heading", { name: "没有连接到 Excel" }).waitFor();
});

it("says what is missing where the program that reads a form cannot be had, and fetches it anew", async () => {
  const page = await newPage();
  let online = false;
  await page.route("**/pane/reading.*.js", (route) =>
    online ? route.fallback() : route.abort("internetdisconnected"),
  );
  await open(page);
  await page.getByText("这一部分没有下载成功").first().waitFor();
  online = true;
  await page.getByRole("button", { name: "再试一次" }).click();
  await score(page).waitFor();
});

declare global {
  interface Window {
    /** Whether the pane's script had run when Office's first did. */
    ownBeforeOffice?: boolean;
  }
}
