import { useMemo } from "react";
import type { ReportForm } from "../../reports/report-kind";
import type { HostError } from "../../sheet/host-error";
import { choicesFrom, type ReportChoice } from "./offers";
import { useReportProgram } from "./use-report-program";

/** The reports that the forms make, without those left out; null while the program is on its way. */
export function useChoices(
  forms: readonly ReportForm[],
  left: ReadonlySet<number>,
): {
  readonly choices: readonly ReportChoice[] | null;
  readonly failure: HostError | null;
  retry(): void;
} {
  const { program, failure, retry } = useReportProgram();
  const choices = useMemo(() => {
    if (program === null) return null;
    return choicesFrom(
      program,
      forms.filter((_, index) => !left.has(index)),
    );
  }, [program, forms, left]);
  return { choices, failure, retry };
}
