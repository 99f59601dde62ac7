import { describeWorkbookHost } from "../contract/workbook-host";
import { openExcel } from "./open";

describeWorkbookHost("Excel", async (sketch) => openExcel(sketch));
