import assert from "node:assert/strict";
import { CHECKS, inspectWorkbook, type FormView, type Inspection } from "../../../src/checks";
import { planEdits } from "../../../src/editing";
import { carryInSteps } from "../../../src/filling";
import { newWorkbook, FileHost } from "../../../src/hosts/file";
import {
  drawSummary,
  REPORT_KINDS,
  summarise,
  summaryInputs,
  toDocx,
  toHtml,
  toPlainText,
} from "../../../src/reports";
import { parseA1 } from "../../../src/sheet/address";
import { NO_FACTS } from "../../../src/sheet/facts";
import type { Grid } from "../../../src/sheet/grid";
import { HostError } from "../../../src/sheet/host-error";
import { MemoryHost } from "../../support/memory-host";
import { assertAssessed, assertPlanned, assertSaid } from "./invariants";

/** All that the product makes of sheets, with what must hold of it; gives what was checked. */
export async function usePipeline(
  grids: readonly Grid[],
  { files = false }: { readonly files?: boolean } = {},
): Promise<Inspection> {
  const inspection = inspectWorkbook(grids, NO_FACTS, CHECKS);
  const { forms } = inspection.view;
  for (const { sheet, cell } of inspection.open) {
    assert.ok(parseA1(cell), `${cell} is a cell`);
    assert.ok(grids.some((grid) => grid.sheet === sheet) || sheet === "", `${sheet} is a sheet`);
  }
  assertSaid(inspection.open);
  for (const one of forms) {
    assertAssessed(one);
    const { rows, remarks, executionRate, decimals } = one.assessment;
    assertSaid([rows.map(told), remarks, decimals.why, executionRate?.text]);
  }
  await assertWritten(grids, forms.filter(isScored));
  await report(inspection, files);
  carry(grids);
  return inspection;
}

function isScored({ form }: FormView): boolean {
  return form.kind !== "target-table";
}

/** The sentences of a row. */
function told({ steps, assumption, reason, suggestion }: FormView["rows"][number] | Row): unknown {
  return [steps, assumption, reason, suggestion?.why];
}
type Row = FormView["assessment"]["rows"][number];

/** The plan is carried out; scored again, nothing is left to write. */
async function assertWritten(grids: readonly Grid[], forms: readonly FormView[]): Promise<void> {
  const host = new MemoryHost(grids);
  for (const one of forms) {
    const plan = planEdits(one.form, one.assessment);
    assertPlanned(one, plan);
    assertSaid(plan.left);
    planEdits(one.form, one.assessment, { formulas: true });
    await host.write(plan.edits);
  }
  const { view } = inspectWorkbook(await host.read("all"), NO_FACTS, []);
  for (const { form, assessment } of view.forms.filter(isScored)) {
    assert.deepEqual(planEdits(form, assessment).edits, [], "scored twice, nothing changes");
  }
}

async function report({ view, open }: Inspection, files: boolean): Promise<void> {
  const given = view.forms.map(({ form, assessment }) => ({
    form,
    assessment: form.kind === "target-table" ? null : assessment,
    file: "表.xlsx",
  }));
  for (const kind of REPORT_KINDS) {
    if (given.length === 0 || kind.refuse(given)) continue;
    const document = kind.compose(given);
    assert.ok(toHtml(document).length > 0 && toPlainText(document).length > 0);
    assert.ok(kind.fileName(given).length > 0);
    if (files) assert.ok((await toDocx(document)).length > 0);
  }
  const summary = summarise(summaryInputs({ view, open }, "表.xlsx"));
  assertSaid(summary.remarks);
  const sheet = drawSummary(summary, "自评情况汇总");
  if (files) await FileHost.open(newWorkbook([sheet]), "汇总.xlsx").read("all");
}

function carry(grids: readonly Grid[]): void {
  const steps = carryInSteps(grids);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { sheets, remarks } = step.value;
  assertSaid(remarks);
  if (sheets.length === 0) return;
  try {
    FileHost.open(newWorkbook([...sheets]), "自评表.xlsx");
  } catch (error) {
    // no cell holds the name of 33,000 letters that another program wrote, and that is said
    const isSaid = error instanceof HostError && error.code === "payload-too-large";
    if (!isSaid) throw error;
  }
}
