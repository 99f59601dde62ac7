import type { Page } from "playwright-core";
import { BuiltSite } from "./built-site";
import { workbookOf } from "./excel-page";

const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";
const viewport = { width: 350, height: 720 };

const site = BuiltSite.forSuite();

/** Everything the pane itself says in the view in front, without what it quotes from the sheet. */
async function reasons(page: Page): Promise<string[]> {
  const items = page.getByRole("region", { name: "Left to you" }).getByRole("listitem");
  await items.first().waitFor();
  return items.evaluateAll((all) =>
    // behind the indicator's name and the cell
    all.map(({ textContent }) =>
      (textContent ?? "").replace(/^.*?[A-Z]\d+/, "").replace(/“[^”]*”/g, ""),
    ),
  );
}

it("says everything in English once the person changes to it, also what was read before", async () => {
  const page = await site.inExcel(await workbookOf(SAMPLE), { viewport, locale: "zh-CN" });
  await page.getByText("请确认以哪个为准").first().waitFor();
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("combobox", { name: /语言|Language/ }).selectOption("en");
  await page.getByRole("button", { name: "Back" }).click();
  // put together from what was said before, and therefore said anew
  await page
    .getByText(/Please confirm.+degree of completion/)
    .first()
    .waitFor();
  for (const said of await reasons(page)) expect(said).not.toMatch(/[\u4e00-\u9fff]/);
});

it("says everything in English from the start, in an English Office on a Chinese computer", async () => {
  const page = await site.inExcel(
    await workbookOf(SAMPLE),
    { viewport, locale: "zh-CN" },
    { language: "en-US" },
  );
  for (const said of await reasons(page)) expect(said).not.toMatch(/[\u4e00-\u9fff]/);
  await page.evaluate(() => (window.excel.faults.editingCell = true));
  await page.getByRole("button", { name: "Recalculate", exact: true }).click();
  await page.getByText("A cell is being edited").first().waitFor();
});
