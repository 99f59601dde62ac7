import { chromium, type Browser, type Page } from "playwright-core";
import { ensureBrowser } from "../../src/dev/browser.cjs";
import type { WorkbookDescription } from "../../test/excel-simulator";
import { putBesideOffice } from "../../test/support/page-in-excel";

/** A page inside the simulated Excel. */
export interface PageInExcel {
  readonly address: string;
  /** The simulator as a script. */
  readonly simulator: string;
  readonly workbook: WorkbookDescription;
}

/** How far a start had come by a mark, in milliseconds. */
export interface Start {
  readonly afterArrival: number;
  /** After the browser was sent to the page. */
  readonly afterOpening: number;
  /** Processor time that the page's main thread had spent, which a busy machine hardly changes. */
  readonly work: number;
}

declare global {
  interface Window {
    /** When the page had answered the press. */
    answered?: number;
  }
}

/** A browser without traffic of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
}

/**
 * Opens the page with nothing kept from before, presses its button `[data-settings]` as soon as it is
 * there, and tells when the answer was drawn, in milliseconds after its own script had arrived.
 */
export async function timeToPress(browser: Browser, given: PageInExcel): Promise<number> {
  return inNewPage(browser, given, async (page) => {
    await page.addInitScript(pressWhenThere);
    await page.goto(given.address);
    await page.waitForFunction(() => window.answered !== undefined);
    const answered = await page.evaluate(() => window.answered ?? NaN);
    return answered - (await arrivalOf(page));
  });
}

/**
 * Opens the page with nothing kept from before, and tells when it had marked this step of its
 * own timeline, in milliseconds after its own script had arrived.
 */
export async function timeToMark(
  browser: Browser,
  given: PageInExcel,
  mark: string,
): Promise<Start> {
  return inNewPage(browser, given, async (page) => {
    const browserOf = await page.context().newCDPSession(page);
    await browserOf.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(given.address);
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
    const { metrics } = await browserOf.send("Performance.getMetrics");
    const at = await page.evaluate(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN,
      mark,
    );
    return {
      afterArrival: at - (await arrivalOf(page)),
      afterOpening: at,
      work: (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000,
    };
  });
}

async function inNewPage<T>(
  browser: Browser,
  { simulator, workbook }: PageInExcel,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 640 },
    locale: "zh-CN",
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      localStorage.setItem("ziping.preferences", '{"welcomed":true}');
    });
    await putBesideOffice(page, simulator, workbook, "zh-CN", {});
    return await use(page);
  } finally {
    await context.close();
  }
}

/** When the last byte of the page's own script had come; what it asks for beside it comes before or after. */
function arrivalOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const own = performance
      .getEntriesByType("resource")
      .find(({ name }) => /\/(?:taskpane|office-alone)\b[^/]*\.js$/.test(name));
    return (own as PerformanceResourceTiming).responseEnd;
  });
}

/** Runs in the page. */
function pressWhenThere(): void {
  const drawn = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  const watch = new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>("[data-settings]");
    if (button === null) return;
    watch.disconnect();
    drawn(() => {
      button.click();
      const look = () => {
        if (button.getAttribute("aria-expanded") !== "true") drawn(look);
        else window.answered = performance.now();
      };
      drawn(look);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}
