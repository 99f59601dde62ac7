import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { ensureBrowser } from "../../src/dev/browser.cjs";

// A page, axe and a screenshot on a busy machine of two cores; not a measure of speed.
jest.setTimeout(120_000);

/** A real browser without any traffic of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
}

/** What a page did wrong while it was used: it should stay empty. */
export interface Watched {
  readonly page: Page;
  /** Console errors, policy violations and uncaught exceptions. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

/** A page whose complaints and requests are recorded from the start, of a person who has been there before. */
export async function watchedPage(
  context: BrowserContext,
  { welcomed = true }: { readonly welcomed?: boolean } = {},
): Promise<Watched> {
  const page = await context.newPage();
  if (welcomed) {
    await page.addInitScript(() => {
      const kept = "ziping.preferences";
      if (localStorage.getItem(kept) === null) localStorage.setItem(kept, '{"welcomed":true}');
    });
  }
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  return { page, complaints, requests };
}

/**
 * Axe's findings, named by rule and place. Tabster's focus sentinels are not content. The pages have
 * no frames, so axe runs in the page itself, which takes half the time.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude("[data-tabster-dummy]")
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Elements that make the page scroll sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= document.documentElement.clientWidth
      ? []
      : [...document.querySelectorAll("body *")]
          .filter(
            (one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          )
          .map((one) => one.outerHTML.slice(0, 120)),
  );
}
