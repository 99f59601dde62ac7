import fc from "fast-check";
import { loadCase, tableCases } from "../../support/cases";
import { caseToSheet, LAYOUTS } from "../../support/official-sheet";
import { usePipeline } from "../grids/pipeline";
import { modelOf, toGrid } from "../grids/sheet-model";
import { carryOut, gridStep } from "../grids/steps";
import { target } from "../target";

const CASES = tableCases().map(({ name }) => name);

export const gridsOfficial = target({
  id: "grids-official",
  holds:
    "A published form, shuffled and torn in any way, is read, scored, checked and told without a wrong score.",
  inputs: fc.record({
    form: fc.constantFrom(...CASES),
    layout: fc.constantFrom(...LAYOUTS),
    steps: fc.array(gridStep, { maxLength: 12 }),
    // a report as a file takes as long as all the rest
    files: fc.nat(9).map((one) => one === 0),
  }),
  runs: 15,
  check: async ({ form, layout, steps, files }) => {
    const sheet = steps.reduce(carryOut, modelOf(caseToSheet(loadCase(form), layout)));
    await usePipeline([toGrid(sheet, "表")], { files });
  },
});
