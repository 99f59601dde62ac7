export type { Block, ReportCell, ReportDocument, ReportTable, Run } from "./document";
export type { ReportForm, ReportKind, ReportKindId } from "./report-kind";
export { toHtml, toPlainText } from "./preview";
export { toDocx } from "./word";
