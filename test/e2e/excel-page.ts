import type { BrowserContext } from "playwright-core";
import type { WorkbookDescription } from "../excel-simulator";
import { putInExcel } from "../support/page-in-excel";
import { watchedPage, type Watched } from "./chromium";
import type { ExcelKind } from "./simulated-excel";

export { simulatorScript } from "../support/page-in-excel";
export { workbookOf } from "../support/simulated-workbook";

/** Who opens a page, in what kind of Excel, and what language Office speaks there. */
export type Visit = ExcelKind & { readonly language?: string; readonly welcomed?: boolean };

/** A page of the add-in, the task pane's where none is named, inside a simulated Excel. */
export async function excelPage(
  context: BrowserContext,
  origin: string,
  script: string,
  workbook: WorkbookDescription,
  language = "zh-CN",
  { path = "taskpane.html", ...kind }: ExcelKind & { readonly path?: string } = {},
): Promise<Watched> {
  const watched = await unopenedPage(context, script, workbook, { language, ...kind });
  await watched.page.goto(`${origin}/${path}`);
  return watched;
}

/** A page inside a simulated Excel that is still to be opened. */
export async function unopenedPage(
  context: BrowserContext,
  script: string,
  workbook: WorkbookDescription,
  { language = "zh-CN", welcomed = true, ...kind }: Visit,
): Promise<Watched> {
  const watched = await watchedPage(context, { welcomed });
  await putInExcel(watched.page, script, workbook, language, kind);
  return watched;
}
