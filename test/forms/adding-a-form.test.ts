import { readFileSync } from "node:fs";
import { findForms, VOCABULARIES, type Vocabulary } from "../../src/forms";
import { PROJECT_SELF_EVALUATION } from "../../src/forms/project-self-evaluation/vocabulary";
import { caseOf, loadCase, type RawCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet, LAYOUTS } from "../support/official-sheet";
import { checkCase } from "./check-case";

const PAGE = readFileSync("docs/adding-a-form.md", "utf8");

/** The vocabulary line and the case that the page tells people to add. */
function example() {
  const line = /^\+ *\{ role: "note", names: \["(.+)"\] \},$/m.exec(PAGE)?.[1];
  const json = /```json\n(.+?)```/s.exec(PAGE)?.[1];
  if (!line || !json) throw new Error("docs/adding-a-form.md no longer shows the line or the case");
  return { line, one: caseOf("made-up", JSON.parse(json) as RawCase) };
}

const { line, one } = example();
const WIDER: Vocabulary = {
  ...PROJECT_SELF_EVALUATION,
  columns: [...PROJECT_SELF_EVALUATION.columns, { role: "note", names: [line] }],
};
const VOCABULARY = VOCABULARIES.map((each) => (each === PROJECT_SELF_EVALUATION ? WIDER : each));

describe("a variant with its columns in a new order and a new name for 偏差原因", () => {
  it("is said not to be understood without the line", () => {
    const { forms } = findForms(sketchToGrid(caseToSheet(one, "official")));
    expect(forms[0]?.notUnderstood.map(({ text }) => text)).toEqual([line]);
    expect(forms[0]?.indicators.map(({ note }) => note)).toEqual([null, null]);
  });

  it.each(LAYOUTS)("is read whole with the line that the page shows, as %s", (layout) => {
    const sketch = caseToSheet(one, layout);
    for (const merges of ["known", "unknown"] as const) {
      const { forms } = findForms(sketchToGrid(sketch, { merges }), VOCABULARY);
      expect(forms).toHaveLength(sketch.forms.length);
      forms.forEach((form, index) => {
        const placed = sketch.forms[index]!;
        expect(form.notUnderstood).toEqual([]);
        checkCase(form, placed.name === one.name ? one : loadCase(placed.name), placed, layout);
      });
    }
  });

  it("shows the words as they stand in the code", () => {
    const words = readFileSync("src/forms/words/columns.ts", "utf8");
    const diff = /```diff\n(.+?)```/s.exec(PAGE)?.[1] ?? "";
    const context = diff.split("\n").filter((text) => text !== "" && !text.startsWith("+"));
    expect(context.length).toBeGreaterThan(3);
    expect(words).toContain(context.map((text) => text.slice(1)).join("\n"));
  });
});
