import { CHECKS, inspectWorkbook } from "../../checks";
import { findForms } from "../../forms";
import type { FileOutcome } from "../job";
import { findingJson } from "../json/finding-json";
import { checkText } from "../text/check-text";
import { openWorkbook } from "../workbook-file";
import { noForm } from "./read";

/** `ziping check`: judges one file as it stands; writes nothing. Throws FileError, HostError. */
export async function checkFile(file: string): Promise<FileOutcome> {
  const host = openWorkbook(file);
  const [grids, facts] = [await host.read("all"), await host.inspect()];
  const inspection = inspectWorkbook(grids, facts, CHECKS);
  if (inspection.view.forms.length === 0)
    throw noForm(grids.flatMap((grid) => findForms(grid).remarks.map(({ why }) => why.zh)));
  const { open, waived, verdict } = inspection;
  return {
    json: () => ({
      file,
      findings: open.map(findingJson),
      waived: waived.map(({ finding, waiver }) => ({
        ...findingJson(finding),
        reason: waiver.reason,
        date: waiver.date,
      })),
      verdict: { canSend: verdict.canSend, counts: verdict.counts, message: verdict.sentence.zh },
    }),
    text: () => checkText(file, inspection),
    hasErrors: verdict.counts.error > 0,
  };
}
