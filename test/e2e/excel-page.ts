import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext } from "playwright-core";
import webpack from "webpack";
import type { WorkbookDescription } from "../excel-simulator";
import { watchedPage, type Watched } from "./chromium";
import type { ExcelKind } from "./simulated-excel";

export { workbookOf } from "../support/simulated-workbook";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const CLIENT = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const BUNDLE = join(__dirname, "../../.cache/e2e");

/** The simulator as one script that a page can be given before its own. */
export async function simulatorScript(): Promise<string> {
  await new Promise<void>((done, fail) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        target: "web",
        entry: join(__dirname, "simulated-excel.ts"),
        output: { path: BUNDLE, filename: "simulated-excel.js" },
        resolve: { extensions: [".ts", ".js"] },
        module: { rules: [{ test: /\.ts$/, loader: "swc-loader" }] },
      },
      (error, stats) => {
        if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
        else done();
      },
    );
  });
  return readFileSync(join(BUNDLE, "simulated-excel.js"), "utf8");
}

/** A page of the add-in, the task pane's where none is named, inside a simulated Excel; office.js comes from the installed package. */
export async function excelPage(
  context: BrowserContext,
  origin: string,
  script: string,
  workbook: WorkbookDescription,
  language = "zh-CN",
  {
    path = "taskpane.html",
    welcomed = true,
    ...kind
  }: ExcelKind & { readonly path?: string; readonly welcomed?: boolean } = {},
): Promise<Watched> {
  const watched = await watchedPage(context, { welcomed });
  await watched.page.route(`${OFFICE}**`, (route) =>
    route.fulfill({ path: join(CLIENT, route.request().url().slice(OFFICE.length)) }),
  );
  const given = [workbook, language, kind].map((one) => JSON.stringify(one)).join();
  await watched.page.addInitScript({ content: `${script};openSimulatedExcel(${given})` });
  await watched.page.goto(`${origin}/${path}`);
  return watched;
}

/** Whether an address is the add-in's own or Microsoft's office.js. */
export function isAllowed(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(OFFICE);
}
