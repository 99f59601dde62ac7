import { describeWorkbookHost } from "../contract/workbook-host";
import { AwaitedHost } from "../../src/taskpane/awaited-host";
import { openExcel } from "./open";

// the oldest Excel that is supported, the one of Excel 2021, and the newest that the test client knows
describe.each(["1.13", "1.14", "1.15"])("with ExcelApi %s", (excelApi) => {
  describeWorkbookHost("Excel", async (sketch) => openExcel(sketch, { excelApi }));
});

describeWorkbookHost("Excel, waited for", async (sketch) => {
  const opened = openExcel(sketch);
  return { ...opened, host: new AwaitedHost("excel", Promise.resolve(opened.host)) };
});
