import type { Locale } from "../../language/said";
import type { MailFacts } from "../../reports";
import type { Checked } from "../session-state";
import type { ReportProgram } from "./report-program";

/** What a mail says of the workbook as the last check found it. */
export function mailFacts(
  { summaryInputs }: ReportProgram,
  { inspection, when }: Checked,
  consent: boolean,
  locale: Locale,
): MailFacts {
  const { fileName } = inspection.view.facts;
  const forms = summaryInputs(inspection, fileName)
    .filter(({ kind }) => kind !== "target-table")
    .map(({ name, score }) => ({
      name,
      total: score?.from === "sheet" ? score.number : null,
      grade: score?.from === "sheet" ? score.grade : null,
    }));
  return { fileName, forms, check: { verdict: inspection.verdict, at: when }, consent, locale };
}
