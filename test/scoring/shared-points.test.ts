import fc from "fast-check";
import { assess, type AssessOptions } from "../../src/scoring";
import type { Form } from "../../src/forms/form";
import { book, form, type RowSketch } from "./support";

const RULES: AssessOptions = { rulebook: book("ministry-common") };
const full: RowSketch = { target: "≥95%", actual: "95%" };

/** A form whose rows share one points cell, each with a score cell of its own. */
function sharing(
  points: string,
  rows: readonly RowSketch[],
  more: readonly RowSketch[] = [],
): Form {
  const sketch = form({ rows: [...rows.map((row) => ({ ...row, points })), ...more] });
  const [first] = sketch.indicators;
  const indicators = sketch.indicators.map((row, at) =>
    at < rows.length ? { ...row, points: first?.points ?? null, pointsSharedBy: rows.length } : row,
  );
  return { ...sketch, indicators };
}

const even = (form: Form, options: AssessOptions = {}) => assess(form, { ...RULES, ...options });

describe("points in one merged cell for several rows (3.2)", () => {
  it.each([
    ["30", 3, ["10", "10", "10"]],
    ["10", 3, ["3.33", "3.33", "3.34"]],
    ["20", 3, ["6.67", "6.67", "6.66"]],
    ["1", 6, ["0.17", "0.17", "0.17", "0.17", "0.17", "0.15"]],
    ["7.5", 2, ["3.75", "3.75"]],
  ])("%s over %i rows: even parts of two places, the rest to the last", (points, rows, parts) => {
    const assessment = even(sharing(points, Array<RowSketch>(rows).fill(full)));
    expect(assessment.rows.map((row) => row.points)).toEqual(parts);
    expect(assessment.rows.map((row) => row.score)).toEqual(parts);
    expect(assessment).toMatchObject({ fullMarks: points, total: points });
  });

  it("is assumed, says how it was split and where to change that", () => {
    const [row] = even(sharing("30", [full, full, full])).rows;
    expect(row).toMatchObject({ status: "assumed", choices: ["shared-points"] });
    expect(row?.assumption?.zh).toContain("分值 30（F14）由 3 行共用，平均分配，本行 10 分");
    expect(row?.assumption?.zh).toContain("几行共用一个分值");
    expect(row?.steps[0]?.zh).toContain("由 3 行共用");
  });

  it("is computed where a person chose it", () => {
    const assessment = even(sharing("30", [full, full]), { choices: { "shared-points": "even" } });
    expect(assessment.rows[0]).toMatchObject({ status: "computed", score: "15", assumption: null });
    expect(assessment.choicesMade).toEqual([
      { id: "shared-points", option: "even", cells: ["G14", "G15"] },
    ]);
  });

  it("is left to a person who chose that", () => {
    const assessment = even(sharing("30", [full, { ...full, score: "12" }]), {
      choices: { "shared-points": "person" },
    });
    expect(assessment.rows.map(({ status, points, counts }) => [status, points, counts])).toEqual([
      ["manual", null, null],
      ["manual", null, "12"],
    ]);
    expect(assessment).toMatchObject({ fullMarks: "30", total: null, choicesMade: [] });
  });

  it("is left to the person whose scores show another split", () => {
    const rows = [
      { ...full, score: "20" },
      { ...full, score: "10" },
    ];
    const assessment = even(sharing("30", rows));
    expect(assessment.rows.map((row) => row.status)).toEqual(["manual", "manual"]);
    expect(assessment).toMatchObject({ fullMarks: "30", total: "30" });
    const chosen = even(sharing("30", rows), { choices: { "shared-points": "even" } });
    expect(chosen.rows.map((row) => row.counts)).toEqual(["15", "15"]);
  });

  it("gives a qualitative row the range of its part", () => {
    const words = { target: "效果明显", actual: "部分达成预期指标并具有一定效果" };
    const [, row] = even(sharing("30", [full, words])).rows;
    expect(row).toMatchObject({
      status: "manual",
      points: "15",
      suggestion: { range: { from: "9", to: "12" } },
    });
  });

  it("reports the part of a row that does not apply", () => {
    const assessment = even(sharing("30", [full, { target: "不涉及" }, full]));
    expect(assessment).toMatchObject({ fullMarks: "20", total: "20" });
    expect(assessment.remarks.map((one) => one.zh).join()).toContain("其分值共 10 分");
  });

  it("always adds up to the points once, however they are split", () => {
    const hundredths = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(
        hundredths,
        fc.integer({ min: 2, max: 7 }),
        fc.constantFrom<("even" | "person")[]>("even", "person"),
        (points, rows, option) => {
          const shared = sharing(String(points / 100), Array<RowSketch>(rows).fill(full), [
            { ...full, points: "50" },
          ]);
          const assessment = even(shared, { choices: { "shared-points": option } });
          expect(Math.round(Number(assessment.fullMarks) * 100)).toBe(points + 5000);
          const parts = assessment.rows.map((row) => Number(row.points ?? 0));
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("points that the rows' own rules print", () => {
  const control: RowSketch = {
    name: "在职人员控制率",
    target: "",
    actual: "103%",
    rule: "在职人员控制率≦100%,计5分;每超过一个百分点扣0.5分,扣完为止。",
  };
  const bands: RowSketch = {
    name: "预算控制率",
    target: "",
    actual: "12%",
    rule: "预算控制率=0,计4分;0-10%(含),计3分;10-20%(含),计2分;大于20%不得分。",
  };

  it("are the rows' parts of the shared cell, computed and not assumed", () => {
    const { rows, fullMarks, choicesMade } = even(sharing("9", [control, bands]));
    expect(rows.map(({ points, score, status }) => [points, score, status])).toEqual([
      ["5", "3.5", "computed"],
      ["4", "2", "computed"],
    ]);
    expect(rows[0]?.steps[0]?.zh).toContain("本行的评分标准写明 5 分");
    expect({ fullMarks, choicesMade }).toEqual({ fullMarks: "9", choicesMade: [] });
  });

  it("leave the rest to the rows that print none", () => {
    const { rows, fullMarks } = even(sharing("20", [control, full, full]));
    expect(rows.map(({ points, status }) => [points, status])).toEqual([
      ["5", "computed"],
      ["7.5", "assumed"],
      ["7.5", "assumed"],
    ]);
    expect(fullMarks).toBe("20");
  });

  it("stand where a person settles the others", () => {
    const { rows, fullMarks } = even(sharing("20", [control, full]), {
      choices: { "shared-points": "person" },
    });
    expect(rows.map(({ points, status }) => [points, status])).toEqual([
      ["5", "computed"],
      [null, "manual"],
    ]);
    expect(fullMarks).toBe("20");
  });

  it("are no parts where they come to more than the cell holds", () => {
    const { rows } = even(sharing("6", [control, bands]));
    expect(rows.map(({ points }) => points)).toEqual(["3", "3"]);
  });
});
