import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSample, type CaseForm } from "../support/make-sample";
import { makeTargetSample } from "../support/make-target-sample";

const root = join(__dirname, "../..");
const samples = [
  [
    "project-self-evaluation-2021.xlsx",
    "test/fixtures/cases/seed-01-beijing-huairou-court-2021-rent.json",
  ],
  ["project-self-evaluation-unscored.xlsx", "test/workbench/unscored-case.json"],
] as const;

describe("the sample workbooks", () => {
  it.each(samples)("%s is what its case makes", async (file, source) => {
    const form = JSON.parse(readFileSync(join(root, source), "utf8")) as CaseForm;
    expectOnDisk(file, await makeSample(form));
  });

  it("target-tables-2023.xlsx is what the six tables of Hebei make", () => {
    expectOnDisk("target-tables-2023.xlsx", makeTargetSample());
  });
});

/** `UPDATE_SAMPLES=1 npx jest test/workbench/samples` writes them anew after a change of layout. */
function expectOnDisk(file: string, bytes: Uint8Array): void {
  const made = Buffer.from(bytes);
  const path = join(root, "assets/samples", file);
  if (process.env["UPDATE_SAMPLES"] === "1") writeFileSync(path, made);
  expect(readFileSync(path).equals(made)).toBe(true);
}
