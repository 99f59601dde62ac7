import { findForms } from "../../src/forms";
import { assess, type Assessment, type RowAssessment } from "../../src/scoring";
import { tableCases, type FormCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet, LAYOUTS, type Layout } from "../support/official-sheet";
import { DIFFERENCES, MET, RATES } from "./published";

const scored = tableCases().filter((one) => one.kind !== null && one.kind !== "target-table");

function assessed(one: FormCase, layout: Layout = "official"): Assessment {
  const [form] = findForms(sketchToGrid(caseToSheet(one, layout))).forms;
  if (!form) throw new Error(`${one.name} was not found`);
  return assess(form);
}

const differs = (row: RowAssessment): boolean =>
  row.score !== null && row.standing !== null && Number(row.score) !== Number(row.standing);

describe.each(scored.map((one) => [one.name, one] as const))("%s", (name, one) => {
  const assessment = assessed(one);

  it("scores as printed, but for the form's own mistakes", () => {
    const found = assessment.rows.filter(differs).map((row) => {
      const known = (DIFFERENCES[name] ?? []).find((difference) =>
        row.name.startsWith(difference.row),
      );
      return { row: known?.row ?? row.name, printed: row.standing, rule: row.score };
    });
    const expected = (DIFFERENCES[name] ?? []).map(({ row, printed, rule }) => ({
      row,
      printed,
      rule,
    }));
    expect(found).toEqual(expected);
  });

  it("gives as many of the printed scores by rule as it should", () => {
    const met = assessment.rows.filter(
      (row) => row.score !== null && row.standing !== null && !differs(row),
    );
    expect(met).toHaveLength(MET[name] ?? 0);
  });

  it("has the printed execution rate, but for the form's own mistakes", () => {
    const { executionRate } = assessment;
    const printed = executionRate?.cell?.text ?? "";
    if (!executionRate || printed === "") return;
    const shown = Number(printed.replace("%", ""));
    const places = /\.(\d+)/u.exec(printed)?.[1]?.length ?? 0;
    const exact = Number(executionRate.text.replace("%", ""));
    const same = Math.abs(shown - exact) <= 0.5 * 10 ** -places + 1e-9 && !RATES[name];
    expect(same ? null : { printed, rule: executionRate.text }).toEqual(RATES[name] ?? null);
  });

  it("never scores above the points, and explains every score", () => {
    for (const row of assessment.rows) {
      if (row.score === null) {
        expect({ name: row.name, reason: row.reason !== null || row.points === null }).toEqual({
          name: row.name,
          reason: true,
        });
        continue;
      }
      expect(Number(row.score)).toBeLessThanOrEqual(Number(row.points));
      expect(row.steps.length).toBeGreaterThan(1);
      expect(row.citation?.quote).toBeTruthy();
      expect(row.inputs.every((input) => input.cell !== null)).toBe(true);
    }
  });
});

/** The seed of the whole project, in full. */
describe("seed-01", () => {
  const one = scored.find((form) => form.name.startsWith("seed-01"));
  if (!one) throw new Error("seed-01 is gone");

  it.each(LAYOUTS.map((layout) => [layout] as const))("in layout %s", (layout) => {
    const { rows, ...form } = assessed(one, layout);
    expect(form).toMatchObject({
      total: "83",
      provisional: "83",
      fullMarks: "100",
      grade: "good",
      decimals: { places: 2 },
      executionRate: { rate: "1", text: "100%" },
      rulebook: { id: "beijing-2021" },
      remarks: [],
    });
    expect(form.gradeCitation?.title).toBe("表内打印的规则");
    expect(
      rows.map(({ status, score, counts, deviates, needsNote }) =>
        [status, score, counts, deviates, needsNote].join(" "),
      ),
    ).toEqual([
      "computed 10 10 false false",
      "assumed 10 10 false false",
      "assumed 15 15 false false",
      "assumed 15 15 false false",
      "assumed 10 10 false false",
      "assumed 11.25 6 true true",
      "assumed 12 7 true true",
      "computed 10 10 false false",
    ]);
  });
});
