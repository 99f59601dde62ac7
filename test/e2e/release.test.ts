import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FileHost } from "../../src/hosts/file";
import { named, parseXml } from "../manifest/xml";
import { axeFindings, overflowing } from "./chromium";
import { SAMPLE, ServedRelease, SUPPORT, withNginx } from "./served-release";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PAGES = ["taskpane", "commands", "message", "report"];
const OTHER_PAGES = ["workbench", "help", "support", "privacy"];

withNginx()("a release, served by nginx with the example that is in it", () => {
  let site: ServedRelease;
  beforeAll(async () => {
    site = await ServedRelease.start([]);
  }, 300_000);
  afterAll(() => site.close());

  it.each([
    ["scores a form in the pane", () => site.scoreInThePane()],
    ["scores a form from the ribbon, and says so", () => site.scoreFromTheRibbon()],
    ["opens the window of reports", () => site.openReports()],
  ])("%s, asking no other server but Microsoft's, for Office.js", async (_what, act) => {
    await act();
    expect(site.outside().filter((url) => !url.startsWith(OFFICE_JS))).toEqual([]);
  });

  it("scores a form in the workbench, asking no other server for anything", async () => {
    const page = await site.inBrowser("");
    expect(page.url()).toBe(`${site.origin}/workbench.html`);
    const recalculate = page.getByRole("button", { name: "一键重算" });
    await recalculate.and(page.locator(":enabled")).click();
    await page.getByText("写入 1 格").first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^下载/ }).click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const [grid] = await FileHost.open(bytes, "a.xlsx").read("all");
    expect(grid!.texts.flat()).toContain("良");
    expect(site.outside()).toEqual([]);
  });

  it.each([
    ["help.html", "三分钟得到第一个总分"],
    ["support.html", SUPPORT],
    ["privacy.html", "ziping.preferences"],
  ])("shows %s, whole and readable, asking no other server for anything", async (path, words) => {
    const page = await site.inBrowser(path);
    await page.getByText(words).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(site.outside()).toEqual([]);
  });

  it.each([...OFFICE_PAGES, ...OTHER_PAGES])(
    "sends %s with the page's own policy",
    async (name) => {
      const { request } = await site.fresh();
      const answer = await request.get(`${site.origin}/${name}.html`);
      const headers = answer.headers();
      const [policy = "", frames = ""] =
        headers["content-security-policy"]?.split("; frame-ancestors ") ?? [];
      expect(policy).toContain("default-src 'none'");
      expect(await answer.text()).toContain(`content="${policy}"`);
      expect(frames.includes("https://")).toBe(OFFICE_PAGES.includes(name));
      expect(headers).toMatchObject({
        "cache-control": "no-cache",
        "content-type": "text/html; charset=utf-8",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers).not.toHaveProperty("x-frame-options");
    },
  );

  it("lets browsers keep what carries a hash, and Office its icons", async () => {
    const { request } = await site.fresh();
    const cacheOf = async (path: string) => {
      const answer = await request.get(`${site.origin}/${path}`);
      return [answer.status(), answer.headers()["cache-control"]];
    };
    for (const folder of ["pane", "scripts"]) {
      for (const file of readdirSync(join(site.release.folder, "web", folder))) {
        const kept = [200, "public, max-age=31536000, immutable"];
        expect([file, ...(await cacheOf(`${folder}/${file}`))]).toEqual([file, ...kept]);
      }
    }
    expect(await cacheOf("assets/icon-32.png")).toEqual([200, undefined]);
    expect(await cacheOf("manifest.xml")).toEqual([200, "no-cache"]);
    expect(await cacheOf("pane/none.01234567.js")).toEqual([404, undefined]);
  });

  it("sends scripts compressed, and each kind of file under its type", async () => {
    const { request } = await site.fresh();
    const headersOf = async (path: string) =>
      (await request.get(`${site.origin}/${path}`)).headers();
    const [script = ""] = readdirSync(join(site.release.folder, "web/scripts"));
    expect(await headersOf(`scripts/${script}`)).toMatchObject({
      "content-encoding": "gzip",
      "content-type": expect.stringMatching(/^(text|application)\/javascript; charset=utf-8$/),
    });
    expect((await headersOf("help.css"))["content-type"]).toBe("text/css; charset=utf-8");
    expect((await headersOf("manifest.xml"))["content-type"]).toBe("text/xml; charset=utf-8");
    expect((await headersOf(SAMPLE))["content-type"]).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
  });

  it("answers nothing but requests for files", async () => {
    const { request } = await site.fresh();
    expect((await request.post(`${site.origin}/workbench.html`)).status()).toBe(403);
    expect((await request.get(`${site.origin}/scripts/`)).status()).toBe(404);
  });

  it.each(["manifest.xml", "manifest.en-US.xml"])("has all that %s names", async (file) => {
    const manifest = parseXml(readFileSync(join(site.release.folder, "web", file), "utf8"));
    const places = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];
    const urls = [...places, "bt:Url", "bt:Image"]
      .flatMap((name) => named(manifest, name))
      .flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
    expect(urls.length).toBeGreaterThan(20);
    const { request } = await site.fresh();
    for (const url of urls) {
      const answer = await request.get(url);
      expect([url, answer.status()]).toEqual([url, 200]);
      expect(answer.headers()["content-type"]).toMatch(/^(image\/png|text\/html)/);
    }
  });
});

withNginx()("a release with Office.js inside", () => {
  let site: ServedRelease;
  beforeAll(async () => {
    site = await ServedRelease.start(["--with-office-js"]);
  }, 300_000);
  afterAll(() => site.close());

  it.each([
    ["the pane", () => site.scoreInThePane()],
    ["the ribbon", () => site.scoreFromTheRibbon()],
    ["the window of reports", () => site.openReports()],
  ])("works wholly without the internet: %s", async (_what, act) => {
    await act();
    expect(site.outside()).toEqual([]);
  });
});
