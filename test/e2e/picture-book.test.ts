import { mkdirSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { axeFindings, launch, overflowing, watchedPage } from "./chromium";
import { pictureBook, STORY_IDS } from "./picture-book-site";

// some thirty states a screen, on a machine that others use too
jest.setTimeout(300_000);

const SHOTS = "test/e2e/.shots/book";

let browser: Browser;
let site: Awaited<ReturnType<typeof pictureBook>>;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [browser, site] = await Promise.all([launch(), pictureBook()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The kinds of screen that every state is looked at on. */
const SCREENS = [
  { name: "light", width: 350, theme: "light", options: { colorScheme: "light" } },
  { name: "dark", width: 320, theme: "dark", options: { colorScheme: "dark" } },
  { name: "forced", width: 320, theme: "light", options: { forcedColors: "active" } },
] as const;

/** Looks at one state after the other on one kind of screen, and tells what is wrong with which. */
async function lookThrough(
  options: Parameters<Browser["newContext"]>[0],
  query: string,
  look: (page: Page, id: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const context: BrowserContext = await browser.newContext({ reducedMotion: "reduce", ...options });
  const { page, complaints } = await watchedPage(context);
  const wrong: string[] = [];
  for (const id of STORY_IDS) {
    await page.goto(`${site.origin}/picture-book.html?story=${id}${query}`);
    await page.locator("html[data-ready]").waitFor();
    const found = [...(await look(page, id)), ...complaints.splice(0)];
    wrong.push(...found.map((one) => `${id}: ${one}`));
  }
  await context.close();
  return wrong;
}

describe("every state of the pane", () => {
  it.each(SCREENS)("is whole and clear, $name at $width px", async (screen) => {
    const { name, width, theme, options } = screen;
    const viewport = { width, height: 640 };
    const wrong = await lookThrough(
      { viewport, ...options },
      `&theme=${theme}`,
      async (page, id) => {
        await page.screenshot({ path: `${SHOTS}/${id}-${name}.png` });
        return [...(await axeFindings(page)), ...(await overflowing(page)), ...(await cut(page))];
      },
    );
    expect(wrong).toEqual([]);
  });

  it("has room for words that are 1.4 times as long, and for text of twice the size", async () => {
    const viewport = { width: 320, height: 640 };
    const wrong = await lookThrough({ viewport }, "", async (page, id) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      await page.screenshot({ path: `${SHOTS}/${id}-large.png` });
      const large = await overflowing(page);
      await page.evaluate(() => (document.documentElement.style.fontSize = ""));
      await page.evaluate(lengthen);
      await page.screenshot({ path: `${SHOTS}/${id}-long.png` });
      return [...large, ...(await overflowing(page)), ...(await cut(page))];
    });
    expect(wrong).toEqual([]);
  });
});

/** Makes every text of the page longer, as another language would. Runs in the page. */
function lengthen(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const words = text.data.trim();
    const isWords = /\p{L}/u.test(words) && text.parentElement?.closest("style, script") === null;
    if (isWords) text.data += words.slice(0, Math.ceil(words.length * 0.4));
  }
}

/** Elements whose text is cut off without a sign of it. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#book *")]
      .filter((one) => {
        const { overflowX, textOverflow, clipPath, display } = getComputedStyle(one);
        const hides = overflowX === "hidden" || overflowX === "clip";
        const said = textOverflow === "ellipsis" || clipPath !== "none";
        return hides && !said && display !== "inline" && one.scrollWidth > one.clientWidth + 1;
      })
      .map((one) => one.outerHTML.slice(0, 160)),
  );
}
