import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { WorkbookDescription } from "../excel-simulator";
import { OFFICE, simulatorScript } from "../support/page-in-excel";
import { serve } from "../support/serve";
import { launch, watchedPage, type Watched } from "./chromium";
import { unopenedPage, type Visit } from "./excel-page";

/** Where the build leaves the site (webpack.config.js), and where the suites leave their pictures. */
export const BUILT = join(process.env.BUILD_FOLDER ?? "dist", "web");
export const SHOTS = "test/e2e/.shots";

/** A page that the running test has opened, and what it may ask besides the site's own server. */
type Opened = Watched & { readonly others: readonly string[] };

/** The built site in a browser: what a test opens is watched, and judged and closed after it. */
export class BuiltSite {
  private browser!: Browser;
  private server!: Awaited<ReturnType<typeof serve>>;
  /** Bundled when a suite first needs it. */
  private simulator: Promise<string> | null = null;
  private readonly opened: Opened[] = [];

  private constructor(private readonly tolerated: RegExp | null) {}

  /** For all tests of the suite that calls it; complaints that its trials must cause are tolerated. */
  static forSuite({ tolerated }: { readonly tolerated?: RegExp } = {}): BuiltSite {
    const site = new BuiltSite(tolerated ?? null);
    beforeAll(() => site.start());
    afterEach(() => site.judgeAndClose());
    afterAll(() => site.stop());
    return site;
  }

  get origin(): string {
    return this.server.origin;
  }

  /** The page last opened. */
  get page(): Page {
    return this.opened.at(-1)!.page;
  }

  /** A page in a plain browser. */
  async inBrowser(path: string, options: BrowserContextOptions): Promise<Page> {
    const watched = await watchedPage(await this.browser.newContext(options));
    this.opened.push({ ...watched, others: [] });
    await watched.page.goto(`${this.origin}/${path}`);
    return watched.page;
  }

  /** A page of the add-in, the task pane's where none is named, inside a simulated Excel. */
  async inExcel(
    workbook: WorkbookDescription,
    options: BrowserContextOptions,
    { path = "taskpane.html", ...visit }: Visit & { readonly path?: string } = {},
  ): Promise<Page> {
    const page = await this.unopened(workbook, options, visit);
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  /** A page inside a simulated Excel that is still to be opened. */
  async unopened(
    workbook: WorkbookDescription,
    options: BrowserContextOptions,
    visit: Visit = {},
  ): Promise<Page> {
    const script = await (this.simulator ??= simulatorScript());
    const context = await this.browser.newContext(options);
    const watched = await unopenedPage(context, script, workbook, visit);
    this.opened.push({ ...watched, others: [OFFICE] });
    return watched.page;
  }

  private async start(): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    [this.browser, this.server] = await Promise.all([launch(), serve(BUILT)]);
  }

  /** A page that has asked for next to nothing was not watched. */
  private async judgeAndClose(): Promise<void> {
    const opened = this.opened.splice(0);
    const complaints = opened.flatMap((one) => one.complaints);
    const strange = opened.flatMap((one) => this.strangeRequests(one));
    await Promise.all(opened.map(({ page }) => page.context().close()));
    expect(complaints.filter((one) => !this.tolerated?.test(one))).toEqual([]);
    expect(strange).toEqual([]);
    for (const { requests } of opened) expect(requests.length).toBeGreaterThan(3);
  }

  private strangeRequests({ requests, others }: Opened): string[] {
    const allowed = [`${this.origin}/`, `blob:${this.origin}/`, ...others];
    return requests.filter((url) => !allowed.some((start) => url.startsWith(start)));
  }

  private async stop(): Promise<void> {
    await Promise.all([this.browser.close(), this.server.close()]);
  }
}
