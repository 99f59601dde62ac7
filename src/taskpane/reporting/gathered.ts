import type { ReportForm } from "../../reports/report-kind";

/** The forms of the whole workbook, as the reports and the summary need them. */
export interface Gathered {
  readonly forms: readonly ReportForm[];
  /** Something was edited since. */
  readonly outdated: boolean;
}
