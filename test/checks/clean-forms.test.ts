import { CHECKS, review } from "../../src/checks";
import { BASES, type BaseName } from "../../src/checks/examples/bases";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";

const KINDS: Readonly<Record<BaseName, string>> = {
  project: "project-self-evaluation",
  common: "project-self-evaluation",
  "twenty-eighty": "project-self-evaluation",
  department: "department-self-evaluation",
  scorecard: "department-scorecard",
  target: "target-table",
};

/** Precision: a form without a mistake gives no finding of any kind. */
describe.each(Object.keys(BASES) as BaseName[])("the clean form %s", (base) => {
  const view = exampleWorkbook({ about: base, sheets: [{ base }] });

  it("is read whole, as its own kind", () => {
    expect(view.forms.map(({ form }) => form.kind)).toEqual([KINDS[base]]);
    expect(view.forms.flatMap(({ form }) => form.notUnderstood)).toEqual([]);
  });

  it("scores what stands on it", () => {
    const differing = view.forms.flatMap(({ assessment }) =>
      assessment.rows
        .filter(({ score, standing }) => score !== null && Number(score) !== Number(standing))
        .map(({ name, score, standing }) => ({ name, score, standing })),
    );
    expect(differing).toEqual([]);
  });

  it("gives no finding", () => {
    const findings = review(view, CHECKS).map(({ check, cell, message }) => ({
      check,
      cell,
      zh: message.zh,
    }));
    expect(findings).toEqual([]);
  });
});
