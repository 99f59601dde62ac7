import { readdirSync } from "node:fs";
import { findForms } from "../../src/forms";
import type { ReportForm } from "../../src/reports";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";

/** The six target tables that a court in Hebei published for 2023, in their order. */
export const HEBEI_CASES: readonly string[] = readdirSync("test/fixtures/cases")
  .filter((name) => name.startsWith("seed-03-"))
  .sort()
  .map((name) => name.replace(/\.json$/u, ""));

/** The one form of a published case, unscored. */
export function targetTable(name: string): ReportForm {
  const [form, ...more] = findForms(sketchToGrid(caseToSheet(loadCase(name), "official"))).forms;
  if (!form || more.length > 0) throw new Error(`not one form: ${name}`);
  return { form, assessment: null, file: `${name}.xlsx` };
}

export const targetTables = (): readonly ReportForm[] => HEBEI_CASES.map(targetTable);
