import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import webpack from "webpack";
import type { WorkbookDescription } from "../excel-simulator";
import type { ExcelKind } from "../e2e/simulated-excel";

/** Where Microsoft serves office.js from, with all that it loads. */
export const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

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
        entry: join(__dirname, "../e2e/simulated-excel.ts"),
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

/** Lets a page that is still to be opened stand inside a simulated Excel; office.js comes from the installed package. */
export async function putInExcel(...given: Parameters<typeof putBesideOffice>): Promise<void> {
  const [page] = given;
  await page.route(`${OFFICE}**`, (route) =>
    route.fulfill({ path: join(CLIENT, route.request().url().slice(OFFICE.length)) }),
  );
  await putBesideOffice(...given);
}

/** The same for a page that has office.js from its own server. */
export async function putBesideOffice(
  page: Page,
  script: string,
  workbook: WorkbookDescription,
  language: string,
  kind: ExcelKind,
): Promise<void> {
  const given = [workbook, language, kind].map((one) => JSON.stringify(one)).join();
  await page.addInitScript({ content: `${script};openSimulatedExcel(${given})` });
}
