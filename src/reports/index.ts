export type { Block, ReportCell, ReportDocument, ReportTable, Run } from "./document";
export { gapsOf, type OpenGap } from "./facts/gaps";
export { REPORT_KINDS, reportKind, wordsFor } from "./kinds";
export type { ReportForm, ReportKind, ReportKindId } from "./report-kind";
export { toHtml, toPlainText } from "./preview";
export { toDocx } from "./word";
export {
  drawSummary,
  summarise,
  summaryInputs,
  SUMMARY_TITLE,
  type Summary,
  type SummaryInput,
} from "./summary";
export { mailDraft, type MailDraft, type MailFacts, type MailForm } from "./mail";
