import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { WorkbookDescription } from "../excel-simulator";
import { findNginx, freePort, startNginx } from "../support/nginx";
import { packaged, type Packaged } from "../support/packaged";
import { launch, watchedPage, type Watched } from "./chromium";
import { excelPage, simulatorScript, workbookOf } from "./excel-page";

export const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";
const SHEET = "项目支出绩效自评表";

/** The contact that the releases of the tests are made with. */
export const SUPPORT = "信息中心（内线 8000）";

/** `describe` where nginx is; elsewhere nothing is tried, and a machine that claims to try everything fails. */
export function withNginx(): jest.Describe {
  if (findNginx() !== null) return describe;
  const missing = "nginx is missing, so the release is NOT tried: apt-get install nginx-light";
  if (process.env["CI"]) throw new Error(missing);
  process.stderr.write(`\n${missing}\n\n`);
  return describe.skip;
}

/** A release, unpacked and served by nginx with the example that is in it, and a browser to look at it. */
export class ServedRelease {
  private watched: Watched | null = null;
  private context: BrowserContext | null = null;

  private constructor(
    readonly release: Packaged,
    /** Its address, which the manifests name too. */
    readonly origin: string,
    private readonly browser: Browser,
    private readonly excel: { readonly script: string; readonly form: WorkbookDescription },
    private readonly stop: () => Promise<void>,
  ) {}

  /** Packages what `npm run build` has left in dist, and serves it. */
  static async start(options: readonly string[]): Promise<ServedRelease> {
    const port = await freePort();
    const origin = `https://localhost:${String(port)}`;
    const fixed = ["--built", "dist", "--origin", origin, "--support", SUPPORT];
    const release = packaged([...fixed, ...options]);
    const site = {
      example: join(release.folder, "deploy/nginx.conf"),
      root: join(release.folder, "web"),
      port,
      scratch: join(release.folder, "../nginx"),
    };
    const [server, browser, script, form] = await Promise.all([
      startNginx(site),
      launch(),
      simulatorScript(),
      workbookOf(SAMPLE),
    ]);
    return new ServedRelease(release, origin, browser, { script, form }, () => server.close());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stop();
    this.release.clear();
  }

  /** A browser that was never here, takes the server's certificate, and fails on every violation of a policy. */
  async fresh(): Promise<BrowserContext> {
    await this.context?.close();
    this.context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
    });
    await this.context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        throw new Error(`policy violated: ${violatedDirective} ${blockedURI}`);
      });
    });
    return this.context;
  }

  /** A page of the add-in inside the simulated Excel. */
  async inExcel(path: string, isDialog = false): Promise<Page> {
    const { script, form } = this.excel;
    const kind = { path, isDialog };
    const context = await this.fresh();
    this.watched = await excelPage(context, this.origin, script, form, "zh-CN", kind);
    return this.watched.page;
  }

  /** A page in a plain browser. */
  async inBrowser(path: string): Promise<Page> {
    this.watched = await watchedPage(await this.fresh());
    await this.watched.page.goto(`${this.origin}/${path}`);
    return this.watched.page;
  }

  /** Holds the page last opened to have complained of nothing; gives what it asked other servers for. */
  outside(): string[] {
    const { complaints, requests } = this.watched ?? { complaints: ["no page"], requests: [] };
    expect(complaints).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
    const own = (url: string) => url.startsWith(`${this.origin}/`) || url.startsWith("blob:");
    return requests.filter((url) => !own(url));
  }

  /** Scores the sample in the pane, as a person does. */
  async scoreInThePane(): Promise<void> {
    const page = await this.inExcel("taskpane.html");
    await page.getByRole("button", { name: "一键重算" }).click();
    await page.getByText("写入 1 格").first().waitFor();
    expect(await gradeOn(page)).toBe("良");
  }

  /** Scores the sample by the ribbon's button, and opens the message that tells of it. */
  async scoreFromTheRibbon(): Promise<void> {
    const page = await this.inExcel("commands.html");
    await page.waitForFunction(() => window.excel.ribbon.onPress !== null);
    await page.waitForFunction(() => window.excel.ribbon.press("recalculateActiveSheet") !== null);
    await page.waitForFunction(() => window.excel.ribbon.dialogs.length > 0);
    expect(await gradeOn(page)).toBe("良");
    await page.goto(await page.evaluate(() => window.excel.ribbon.dialogs[0]?.address ?? ""));
    await page.getByRole("heading", { name: "一键重算" }).waitFor();
  }

  /** Opens the window of the reports, until it waits for them. */
  async openReports(): Promise<void> {
    const page = await this.inExcel("report.html", true);
    await page.getByText("正在生成…").first().waitFor();
    await page.waitForFunction(() => (window.dialog?.onMessage ?? null) !== null);
  }
}

const gradeOn = (page: Page) =>
  page.evaluate((sheet) => window.excel.person.cell(sheet, "I22").value, SHEET);
