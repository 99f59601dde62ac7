import type { BrowserContext } from "playwright-core";
import type { WorkbookDescription } from "../excel-simulator";
import { OFFICE, putInExcel } from "../support/page-in-excel";
import { watchedPage, type Watched } from "./chromium";
import type { ExcelKind } from "./simulated-excel";

export { simulatorScript } from "../support/page-in-excel";
export { workbookOf } from "../support/simulated-workbook";

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
  await putInExcel(watched.page, script, workbook, language, kind);
  await watched.page.goto(`${origin}/${path}`);
  return watched;
}

/** Whether an address is the add-in's own or Microsoft's office.js. */
export function isAllowed(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(OFFICE);
}
