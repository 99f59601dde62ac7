import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS, review, viewOf } from "../../src/checks";
import { NO_FACTS } from "../../src/sheet/facts";
import { allCases, tableCases, type FormCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet, type Layout } from "../support/official-sheet";

const FOLDER = join(__dirname, "../fixtures/findings");
const table = (name: string) =>
  readFileSync(join(FOLDER, name), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

/** Every finding on the published forms, read and judged by a person: form, check, place, outcome. */
const JUDGED = table("published.tsv").map(([form = "", check = "", key = "", outcome = ""]) => ({
  form,
  finding: `${check}@${key} ${outcome}`,
}));
/** What a careful reader found in each form, and which finding says so, or why none should. */
const OBSERVED = table("observations.tsv").map(
  ([form = "", observation = "", found = "", reason = ""]) => ({
    form,
    observation,
    found,
    reason,
  }),
);

function findingsOf(one: FormCase, layout: Layout): string[] {
  const sketch = caseToSheet(one, layout);
  // a merged cell is named by the first row that it covers
  const keys = new Map(
    [...(sketch.forms[0]?.places ?? [])].reverse().map(([key, { cell }]) => [cell, key]),
  );
  return review(viewOf([sketchToGrid(sketch)], NO_FACTS), CHECKS)
    .filter(({ cell }) => keys.has(cell))
    .map(({ check, cell, outcome }) => `${check}@${keys.get(cell) ?? cell} ${outcome}`);
}

describe.each(tableCases().map((one) => [one.name, one] as const))("%s", (name, one) => {
  const judged = JUDGED.filter(({ form }) => form === name).map(({ finding }) => finding);

  it("gives the findings that were judged true, and no other", () => {
    expect(findingsOf(one, "numbers").sort()).toEqual([...judged].sort());
  });

  it.each(["shifted", "repeated"] as const)("gives the same where it is %s", (layout) => {
    const places = (findings: readonly string[]) =>
      findings.filter((finding) => !finding.startsWith("template-row")).sort();
    expect(places(findingsOf(one, layout))).toEqual(places(judged));
  });
});

describe("what a careful reader observed", () => {
  it("is all accounted for", () => {
    const observations = allCases().flatMap((one) =>
      one.observations.map((text) => [one.name, text.replace(/\n/g, " ")]),
    );
    expect(OBSERVED.map(({ form, observation }) => [form, observation])).toEqual(observations);
    for (const { found, reason } of OBSERVED) expect(found === "").not.toBe(reason === "");
  });

  it.each(
    OBSERVED.filter(({ found }) => found !== "").map((one) => [one.observation, one] as const),
  )("is found: %s", (_, { form, found }) => {
    const findings = JUDGED.filter((one) => one.form === form).map(({ finding }) => finding);
    for (const each of found.split(" "))
      expect(findings).toContainEqual(expect.stringMatching(startingWith(each)));
  });
});

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} `);
}
