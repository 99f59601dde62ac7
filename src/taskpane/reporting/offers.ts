import type { Said } from "../../language/said";
import type { ReportDocument } from "../../reports/document";
import type { ReportForm, ReportKindId } from "../../reports/report-kind";
import type { ReportProgram } from "./report-program";

/** A report, written and ready to be read, saved or copied. */
export interface ReportOffer {
  readonly id: ReportKindId;
  readonly name: Said;
  readonly description: Said;
  readonly fileName: string;
  readonly document: ReportDocument;
  /** How many places are left for a person. */
  readonly gaps: number;
}

/** A report that these forms do not make, and why. */
export interface ReportRefusal {
  readonly id: ReportKindId;
  readonly name: Said;
  readonly why: Said;
}

export type ReportChoice = ReportOffer | ReportRefusal;

/** Every kind of report, written from these forms or refused. */
export function choicesFrom(
  { REPORT_KINDS, gapsOf }: ReportProgram,
  forms: readonly ReportForm[],
): ReportChoice[] {
  return REPORT_KINDS.map((kind) => {
    const { id, name, description } = kind;
    const why = kind.refuse(forms);
    if (why !== null) return { id, name, why };
    const document = kind.compose(forms);
    const gaps = gapsOf(document).length;
    return { id, name, description, fileName: kind.fileName(forms), document, gaps };
  });
}

export function isOffer(choice: ReportChoice): choice is ReportOffer {
  return "document" in choice;
}
