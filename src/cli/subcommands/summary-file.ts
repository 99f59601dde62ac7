import { CHECKS, inspectWorkbook } from "../../checks";
import { findForms } from "../../forms";
import { summaryInputs } from "../../reports/summary";
import type { FileOutcome } from "../job";
import { openWorkbook } from "../workbook-file";
import { noForm } from "./read";

/** What one file adds to a summary: its forms, and what is open in them. Throws FileError, HostError. */
export async function summaryFile(file: string): Promise<FileOutcome> {
  const host = openWorkbook(file);
  const [grids, facts] = [await host.read("all"), await host.inspect()];
  const inspection = inspectWorkbook(grids, facts, CHECKS);
  if (inspection.view.forms.length === 0)
    throw noForm(grids.flatMap((grid) => findForms(grid).remarks.map(({ why }) => why.zh)));
  return {
    json: () => ({ file }),
    text: () => "",
    summary: summaryInputs(inspection, file),
  };
}
