import { findForms } from "../../src/forms";
import { loadCase, tableCases } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet, LAYOUTS } from "../support/official-sheet";
import { checkCase } from "./check-case";

describe("every published form in every layout", () => {
  const every = tableCases().flatMap((one) => LAYOUTS.map((layout) => [one.name, layout] as const));

  it.each(every)("%s as %s", (name, layout) => {
    const sketch = caseToSheet(loadCase(name), layout);
    for (const merges of ["known", "unknown"] as const) {
      const { forms } = findForms(sketchToGrid(sketch, { merges }));
      expect(forms).toHaveLength(sketch.forms.length);
      forms.forEach((form, index) => {
        const placed = sketch.forms[index]!;
        checkCase(form, loadCase(placed.name), placed, layout);
      });
    }
  });
});
