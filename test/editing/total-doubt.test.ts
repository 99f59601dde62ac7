import { planEdits } from "../../src/editing";
import { assess } from "../../src/scoring";
import { book, form, type FormSketch, type RowSketch } from "../scoring/support";

const TEN: RowSketch = { target: "5次", actual: "5次", points: "10" };
const NINETY: RowSketch = { target: "5次", actual: "5次", points: "90" };

function planned(sketch: FormSketch) {
  const read = form(sketch);
  const { edits, left } = planEdits(read, assess(read, { rulebook: book("ministry-common") }));
  const rows = sketch.rows?.length ?? 0;
  const total = `G${String(14 + rows)}`;
  const grade = `H${String(14 + rows)}`;
  const valueOf = (cell: string) => edits.find((one) => one.cell === cell)?.after.value;
  return {
    total: valueOf(total),
    grade: valueOf(grade),
    why: left.find((one) => one.cell === total)?.why.zh ?? "",
  };
}

describe("a total is written where the points that were read are those of the form", () => {
  it.each([
    ["", 100],
    ["96", 100],
    ["—", 100],
  ])("over “%s”", (totalScore, after) => {
    const found = planned({ rows: [TEN, NINETY], totalPoints: "100", totalScore });
    expect(found).toMatchObject({ total: after, grade: "优" });
  });
});

describe("a total that lacks a row is not claimed", () => {
  it("leaves the cell empty where the total row prints more points than were read", () => {
    const found = planned({ rows: [NINETY], totalPoints: "100", totalScore: "" });
    expect(found).toMatchObject({ total: undefined, grade: undefined });
    expect(found.why).toContain("各行分值合计 90，少于总分行的 100");
  });

  it.each([
    ["fewer points than printed", [NINETY], "100"],
    ["more points than printed", [TEN, NINETY, TEN], "100"],
    ["none printed, and not a hundred", [NINETY], null],
  ])("keeps the total that somebody gave: %s", (_, rows, totalPoints) => {
    const found = planned({ rows, totalPoints, totalScore: "88.5" });
    expect(found).toMatchObject({ total: undefined, grade: undefined });
    expect(found.why).toContain("表上的总分 88.5 没有改动");
  });

  it("has nothing to say where the total is what the rows add up to", () => {
    expect(planned({ rows: [NINETY], totalPoints: "100", totalScore: "90" }).why).toBe("");
  });

  it.each([
    ["more points than printed", [TEN, NINETY, TEN], "100", 110],
    ["none printed", [NINETY], null, 90],
  ])("still gives an empty cell the sum: %s", (_, rows, totalPoints, sum) => {
    expect(planned({ rows, totalPoints, totalScore: "" }).total).toBe(sum);
  });

  it("keeps words, which are somebody's or a label's", () => {
    const found = planned({ rows: [TEN, NINETY], totalPoints: "100", totalScore: "复核得分" });
    expect(found).toMatchObject({ total: undefined, grade: undefined });
    expect(found.why).toContain("写有“复核得分”");
  });
});
