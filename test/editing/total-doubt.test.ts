import { planEdits } from "../../src/editing";
import { assess } from "../../src/scoring";
import { only } from "../forms/small-form";
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

  it.each([
    ["重要程度", "96", undefined],
    ["重要程度", "90", undefined],
    ["备注", "96", 90],
  ])("keeps what stands where neither points nor %s were read: %s", (name, total, after) => {
    const read = only([
      ["项目支出绩效自评表（2022年度）"],
      ["项目名称", "", "农村公路养护"],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", name, "得分"],
      ["产出指标", "养护里程", "50公里", "50公里", "90", "90"],
      ["总分", "", "", "", "", total],
    ]);
    const { edits } = planEdits(read, assess(read, { rulebook: book("ministry-common") }));
    expect(edits.find(({ cell }) => cell === "F5")?.after.value).toBe(after);
  });

  it("keeps words, which are somebody's or a label's", () => {
    const found = planned({ rows: [TEN, NINETY], totalPoints: "100", totalScore: "复核得分" });
    expect(found).toMatchObject({ total: undefined, grade: undefined });
    expect(found.why).toContain("写有“复核得分”");
  });
});

describe("a row that does not apply and was scored all the same (河南: 负面影响 无)", () => {
  const NONE: RowSketch = { target: "无", actual: "无", points: "10", score: "10" };
  const rows = [NONE, { ...NINETY, score: "90" }];

  it("keeps the total that counts it, and says so", () => {
    const found = planned({ rows, totalPoints: "100", totalScore: "100" });
    expect(found).toMatchObject({ total: undefined, grade: undefined });
    expect(found.why).toMatch(
      /总分 100 含不适用的行得的 10 分（G\d+），没有改动；不计这些行是 90，/u,
    );
  });

  it.each([
    ["another total", "97", 90],
    ["none yet", "", 90],
  ])("is left out of %s", (_, totalScore, after) => {
    expect(planned({ rows, totalPoints: "100", totalScore }).total).toBe(after);
  });
});
