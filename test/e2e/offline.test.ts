import { BuiltSite } from "./built-site";
import { workbookOf } from "./excel-page";

const site = BuiltSite.forSuite({ tolerated: /net::ERR_INTERNET_DISCONNECTED/ });

it("works on when the network goes away, says what could not be fetched, and gets it when it is back", async () => {
  const workbook = await workbookOf("assets/samples/project-self-evaluation-2021.xlsx");
  const page = await site.unopened(workbook, { viewport: { width: 350, height: 720 } });
  let online = false;
  const opening = new Set<string>();
  // the page names its opening scripts; what comes after them is what a lost network keeps away
  await page.route(`${site.origin}/**/*.js`, async (route) => {
    const url = route.request().url();
    if (online || opening.has(url)) await route.continue();
    else await route.abort("internetdisconnected");
  });
  const html = await (await fetch(`${site.origin}/taskpane.html`)).text();
  for (const [, path = ""] of html.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="?([^\s">]+)/g)) {
    opening.add(new URL(path, `${site.origin}/`).href);
  }
  await page.goto(`${site.origin}/taskpane.html`);
  await page.getByRole("region", { name: "总分" }).waitFor();
  await page.getByRole("button", { name: "一键重算" }).click();
  await page
    .getByText(/写入 \d+ 格/)
    .first()
    .waitFor();

  await page.getByRole("tab", { name: "指标" }).click();
  await page.getByText("这一部分没有下载成功").first().waitFor();
  await page.getByRole("tab", { name: "得分" }).click();
  await page.getByRole("button", { name: "发送前检查" }).click();
  await page.getByText("这一部分没有下载成功").first().waitFor();

  online = true;
  await page.getByRole("button", { name: "再试一次" }).first().click();
  await page.getByRole("heading", { name: /可以发送|暂不能发送/ }).waitFor();
  await page.getByRole("tab", { name: "指标" }).click();
  await page.getByRole("heading", { name: "产出指标" }).first().waitFor();
});
