import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { axeFindings, launch, overflowing, watchedPage } from "./chromium";
import { pictureBook, STORY_IDS } from "./picture-book-site";

// some thirty states in eight pictures each, on a machine that others use too
jest.setTimeout(600_000);

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

/** Each theme is opened once; forced colours are put over the light one, as Windows does it. */
const THEMES = [
  { theme: "light", colours: ["light", "forced"] },
  { theme: "dark", colours: ["dark"] },
] as const;
type Colours = (typeof THEMES)[number]["colours"][number];

/** The narrowest pane, and the one it is designed for. */
const WIDTHS = [350, 320] as const;
const HEIGHT = 640;

/** Opens one state after the other, and tells what is wrong with which. */
async function lookThrough(
  theme: "light" | "dark",
  look: (page: Page, id: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: "reduce", colorScheme: theme });
  const { page, complaints } = await watchedPage(context);
  const wrong: string[] = [];
  for (const id of STORY_IDS) {
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    await page.goto(`${site.origin}/picture-book.html?story=${id}&theme=${theme}`);
    await page.locator("html[data-ready]").waitFor();
    const found = [...(await look(page, id)), ...complaints.splice(0)];
    wrong.push(...found.map((one) => `${id}: ${one}`));
  }
  await context.close();
  return wrong;
}

/** The state in these colours, at each width: as a picture, with nothing cut, and clear to axe. */
async function seenIn(colours: Colours, page: Page, id: string): Promise<string[]> {
  await page.emulateMedia({ forcedColors: colours === "forced" ? "active" : "none" });
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.screenshot({ path: `${SHOTS}/${id}-${colours}-${String(width)}.png` });
    wrong.push(...(await overflowing(page)), ...(await cut(page)));
  }
  return [...wrong, ...(await axeFindings(page))].map((one) => `${colours}: ${one}`);
}

/** With words that are 1.4 times as long, and with text of twice the size, on the narrowest pane. */
async function grown(page: Page, id: string): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "none" });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await page.screenshot({ path: `${SHOTS}/${id}-large.png` });
  const large = await overflowing(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.evaluate(lengthen);
  await page.screenshot({ path: `${SHOTS}/${id}-long.png` });
  const long = [...(await overflowing(page)), ...(await cut(page))];
  return [...large.map((one) => `200 %: ${one}`), ...long.map((one) => `1.4 ×: ${one}`)];
}

it.each(THEMES)("every state of the pane is whole and clear in $colours", async (one) => {
  const wrong = await lookThrough(one.theme, async (page, id) => {
    const found: string[] = [];
    for (const colours of one.colours) found.push(...(await seenIn(colours, page, id)));
    if (one.theme === "light") found.push(...(await grown(page, id)));
    return found;
  });
  expect(wrong).toEqual([]);
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
