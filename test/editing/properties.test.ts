import fc from "fast-check";
import { planEdits } from "../../src/editing";
import type { FundLine } from "../../src/forms";
import { assess } from "../../src/scoring";
import { form, type RowSketch } from "../scoring/support";
import { applied } from "./apply";

const score = fc.oneof(
  fc.constantFrom("", "10", "9", "8.6", "8.62", "—", "10分"),
  fc.constantFrom(
    { text: "9", value: 9.47 },
    { text: "9.47", value: 9.473684210526315, formula: "=E14/D14*10" },
    { text: "8", value: 8, formula: "=8" },
    { text: "", value: null, locked: true },
    { text: "7", value: 7, locked: true },
  ),
);
const row: fc.Arbitrary<RowSketch> = fc.record({
  target: fc.constantFrom("≥95%", "≤20万元", "135.00万元", "效果明显", "不涉及", "", "12月底前"),
  actual: fc.constantFrom(
    "90%",
    "100%",
    "18万元",
    "25万元",
    "明显",
    "达成预期指标",
    "",
    "2021年11月",
  ),
  points: fc.constantFrom("10", "15", "2.7", "—", ""),
  score,
  note: fc.constantFrom("", "无", "到货延迟，已补齐"),
  rule: fc.constantFrom("", "每降5%扣1分"),
});
const line = fc.record({
  initial: fc.constantFrom("", "100", "0"),
  annual: fc.constantFrom("", "100", "0", "4753.66万元"),
  executed: fc.constantFrom("", "86.18", "0", "120", "3824.26"),
  points: fc.constantFrom("10", "20", "", "100"),
  rate: fc.oneof(
    fc.constantFrom("", "86.19%", "86%", "100%", "79.27"),
    fc.constantFrom(
      { text: "86%", value: 0.86, format: "0%" },
      { text: "", value: null, format: "0.00%" },
      { text: "79.27", value: 79.27, format: "General" },
      { text: "1", value: 1, format: "General" },
      { text: "86%", value: 0.8618, format: "0%", formula: "=E6/D6" },
    ),
  ),
  score,
});
const anyForm = fc
  .record({
    department: fc.constantFrom("北京市某局", "某市某局"),
    fund: fc.array(line, { maxLength: 2 }),
    rows: fc.array(row, { minLength: 1, maxLength: 5 }),
    totalPoints: fc.constantFrom("100", ""),
    totalScore: fc.oneof(score, fc.constant(null)),
    grade: fc.constantFrom(undefined, "", "优", "等级：", "等级：良"),
    last: fc.constantFrom("", "差", "备注"),
  })
  .map(({ grade, ...sketch }) => form(grade === undefined ? sketch : { ...sketch, grade }));

const hasPoints = (each?: FundLine): boolean => (each?.points?.text ?? "") !== "";

/** In how many lines of the fund block a cell is written. */
function linesIn(cells: readonly string[], lines: readonly (FundLine | undefined)[]): number {
  const written = lines.filter((each) =>
    [each?.rate, each?.score].some((cell) => cell && cells.includes(cell.cell)),
  );
  return written.length;
}

describe("a plan", () => {
  it("once carried out leaves nothing to write", () => {
    fc.assert(
      fc.property(anyForm, (one) => {
        const first = planEdits(one, assess(one));
        const after = applied(one, first.edits);
        expect(planEdits(after, assess(after)).edits).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("writes only score, rate, total and grade cells, once each, never a formula or a locked cell", () => {
    fc.assert(
      fc.property(anyForm, (one) => {
        const { edits } = planEdits(one, assess(one));
        const [total, part] = one.fund?.lines ?? [];
        // points that stand in the part alone may be scored there
        const lines = hasPoints(part) && !hasPoints(total) ? [total, part] : [total];
        const open = [
          ...lines.flatMap((each) => [each?.rate, each?.score]),
          ...one.indicators.map((indicator) => indicator.score),
          one.total?.score,
          one.total?.grade ?? one.total?.last,
        ].flatMap((cell) => (cell && !cell.locked && cell.formula === null ? [cell.cell] : []));
        const cells = edits.map((edit) => edit.cell);
        expect(cells.filter((cell) => !open.includes(cell))).toEqual([]);
        expect(new Set(cells).size).toBe(cells.length);
        expect(linesIn(cells, lines)).toBeLessThan(2);
        expect(edits.every((edit) => edit.after.formula === null)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("makes what is written add up to the total that is written", () => {
    fc.assert(
      fc.property(anyForm, (one) => {
        const assessment = assess(one);
        const after = applied(one, planEdits(one, assessment).edits);
        const again = assess(after, { decimals: assessment.decimals.places as 0 | 1 | 2 });
        expect(again.provisional).toBe(assessment.provisional);
        expect(again.total).toBe(assessment.total);
      }),
      { numRuns: 300 },
    );
  });
});
