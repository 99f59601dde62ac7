import { planEdits } from "../../src/editing";
import { totalFormula } from "../../src/editing/formulas/total-formula";
import { assess } from "../../src/scoring";
import { toA1 } from "../../src/sheet/address";
import { book, form } from "../scoring/support";
import { comesTo, live, num, row, rows } from "./live-form";

describe("the total", () => {
  const three = rows(row(95, 90), row(10, 10, 50), row(3, 1, 40));
  it("adds the score cells that count, neighbours as one range", () => {
    expect(live(three).formulas["G17"]).toBe("=ROUND(SUM(G14:G16),2)");
    expect(live(three).values["G17"]).toBe(72.8);
    expect(comesTo(three)["G17"]).toBe(72.8);
    expect(comesTo(three, { E14: 95 })["G17"]).toBe(73.33);
  });

  it.each([
    [2, "2"],
    [-2, "a score of -2"],
  ])("takes a deduction off whatever its sign: %s", (value) => {
    const { indicators, ...read } = form(rows(row(95, 90, 90), row(10, 10)));
    const score = { text: String(value), value };
    const [fault] = form(rows(row(1, 1), row(1, 1), { score, points: "-5" })).indicators.slice(-1);
    const extras = [{ kind: "deduction" as const, indicator: fault! }];
    const one = { ...read, indicators, extras, total: { ...read.total!, score: fault!.note } };
    const { edits } = planEdits(one, assess(one), { formulas: true });
    const [total] = edits.filter(({ cell }) => cell === fault!.note!.cell);
    expect(total?.after.formula).toMatch(/^=ROUND\(SUM\([^()]*\)-ABS\(N\(G16\)\),2\)$/);
  });

  it("leaves out a row that does not apply, and keeps a judgement's own places", () => {
    const judged = { target: "效果明显", actual: "明显", points: num(20), score: num(18.125) };
    const skipped = { target: "不涉及", actual: "不涉及", points: num(5), score: num(5) };
    const sketch = rows(row(95, 90), skipped, judged);
    expect(live(sketch).formulas["G17"]).toBe("=ROUND(SUM(G14,G16),3)");
    expect(comesTo(sketch)["G17"]).toBe(27.595);
  });

  it("is a value where a score that counts is kept as text, or hides decimals", () => {
    const judged = { target: "效果明显", actual: "明显", points: num(20) };
    for (const score of ["18", { text: "18.33", value: 18.3333333333333, formula: "=55/3" }]) {
      const { formulas, values } = live(rows(row(95, 90), { ...judged, score }));
      expect(formulas["G16"]).toBeUndefined();
      expect(values["G16"]).toBeGreaterThan(27);
    }
  });

  it("is a value where a rulebook scales what applies to 100 (2.8)", () => {
    const skipped = { target: "不涉及", actual: "不涉及", points: num(10) };
    const sketch = rows(row(95, 90, 90), skipped);
    const read = form(sketch);
    const citation = book("ministry-common").cap;
    const rulebook = { ...book("ministry-common"), rescaleNotApplicable: citation };
    const { edits } = planEdits(read, assess(read, { rulebook }), { formulas: true });
    expect(edits.find(({ cell }) => cell === "G16")?.after).toEqual({
      value: 94.73,
      formula: null,
    });
  });

  it("takes neighbours in one column only, and a value for more ranges than a function takes", () => {
    const { rows: scored } = live(three).assessment;
    const moved = scored.map((one, index) => {
      const column = index === 1 ? 7 : 6;
      return {
        ...one,
        cell: one.cell && { ...one.cell, column, cell: toA1({ ...one.cell, column }) },
      };
    });
    const standing = moved.map((one) => ({
      ...one,
      cell: one.cell && { ...one.cell, value: Number(one.counts) },
    }));
    expect(totalFormula({ rows: standing, total: "72.8" }, [])).toBe("=ROUND(SUM(G14,H15,G16),2)");
    const spread = Array.from({ length: 250 }, (_, index) => {
      const skipped = { target: "不涉及", actual: "不涉及", points: num(1) };
      return index % 2 ? skipped : row(10, 10, 1);
    });
    expect(live(rows(...spread)).formulas["G264"]).toContain("SUM(G14,G16,");
    const wider = live(rows(...spread, ...spread));
    expect(wider.values["G514"]).toBe(250);
    expect(wider.formulas["G514"]).toBeUndefined();
  });

  it("waits like the value does", () => {
    const open = { target: "效果明显", actual: "明显", points: num(20) };
    expect(live(rows(row(95, 90), open)).values).not.toHaveProperty("G16");
  });
});
