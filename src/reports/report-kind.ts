import type { Form, FormKind } from "../forms/form";
import type { Said } from "../language/said";
import type { Assessment } from "../scoring";
import type { ReportDocument } from "./document";

/** One form of the workbook or workbooks that a report is made from. */
export interface ReportForm {
  readonly form: Form;
  /** Null for a target table, which nobody scores. */
  readonly assessment: Assessment | null;
  /** The file's name without folder; null where unknown. */
  readonly file: string | null;
}

export type ReportKindId = "self-evaluation" | "project" | "department" | "targets";

/** A report that can be made: 自评报告, 附件1-2, 附件1-3, 部门整体绩效目标. */
export interface ReportKind {
  readonly id: ReportKindId;
  readonly name: Said;
  /** What it is for and where its outline comes from. */
  readonly description: Said;
  /** The kinds of form that it reads; forms of other kinds among the given ones are left out. */
  readonly uses: readonly FormKind[];
  /** Why these forms do not make this report, and what would; null where they do. */
  refuse(forms: readonly ReportForm[]): Said | null;
  /** The report; gaps where the forms cannot know. Only called where nothing was refused. */
  compose(forms: readonly ReportForm[]): ReportDocument;
  /** A file name without extension (2021年度…自评报告). */
  fileName(forms: readonly ReportForm[]): string;
}
