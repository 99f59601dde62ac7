/** `node src/dev/icons.mjs`: draws assets/ribbon/*.svg as the PNGs that the manifest names. */
import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import browser from "./browser.cjs";

const FOLDER = "assets/ribbon";
/** The sizes in pixels that Office asks for at each place. */
const SIZES = [16, 32, 80];

const chrome = await chromium.launch({
  executablePath: browser.findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await chrome.newPage();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(`${FOLDER}/${file}`, "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = `${FOLDER}/${file.replace(".svg", "")}-${size}.png`;
    await page.screenshot({ path, omitBackground: true });
  }
}
await chrome.close();
