import { assess } from "../../src/scoring";
import type { Form } from "../../src/forms/form";
import { form, type RowSketch } from "./support";

/** Rows under one level-2 indicator; a rule merged over them stands in one cell. */
function grouped(rows: readonly RowSketch[], merged = true): Form {
  const read = form({ rows });
  const [first] = read.indicators;
  return {
    ...read,
    indicators: read.indicators.map((one) => ({
      ...one,
      level2: first?.level2 ?? null,
      rule: merged ? (first?.rule ?? null) : one.rule,
    })),
  };
}

const told = (of: Form) => assess(of).rows.map(({ status, score }) => `${status} ${score ?? ""}`);

const COUNTS = [
  { target: "≥12次", actual: "12次", points: "10" },
  { target: "≥12次", actual: "9次", points: "10" },
];

describe("a rule that is merged over several rows", () => {
  it("scores each of them where it gives each its own points", () => {
    const [first, second] = COUNTS;
    const rows = [
      { ...first, rule: "每少1次扣1分，扣完为止" },
      { ...second, rule: "" },
    ];
    expect(told(grouped(rows))).toEqual(["computed 10", "computed 7"]);
  });

  it.each([
    ["≥12次得20分，每少1次扣1分，扣完为止"],
    ["①按时完成（10分）；②质量达标（10分）"],
    ["①制度健全；②执行有效。每有一项不合格扣2分"],
  ])("is a person's where its points are those of all rows: %s", (rule) => {
    const rows = COUNTS.map((row, index) => ({ ...row, rule: index === 0 ? rule : "" }));
    const { rows: found } = assess(grouped(rows));
    expect(found.map(({ status }) => status)).toEqual(["manual", "manual"]);
    expect(found[1]?.reason?.zh).toContain("由 2 行合用");
  });
});

describe("an empty rule under one of the same group", () => {
  const rows = COUNTS.map((row, index) => ({
    ...row,
    rule: index === 0 ? "每少1次扣1分，扣完为止" : "",
  }));

  it("lets points that the common rule takes be assumed, and names the cell", () => {
    const { rows: found } = assess(grouped(rows, false));
    expect(found.map(({ status, score }) => `${status} ${score ?? ""}`)).toEqual([
      "computed 10",
      "assumed 7.5",
    ]);
    expect(found[1]?.assumption?.zh).toContain("I14");
  });

  it("does not doubt full marks, nor rows of another group", () => {
    const full = rows.map((row) => ({ ...row, actual: "12次" }));
    expect(told(grouped(full, false))).toEqual(["computed 10", "computed 10"]);
    expect(told(form({ rows }))).toEqual(["computed 10", "computed 7.5"]);
  });
});

describe("a qualitative row whose own rule was not read", () => {
  it("says the rule to the person", () => {
    const rule = "一次性验收合格得满分，经整改后合格得50%，不合格不得分";
    const [row] = assess(form({ rows: [{ rule, target: "合格", actual: "整改后合格" }] })).rows;
    expect(row).toMatchObject({ status: "manual", score: null });
    expect(row?.reason?.zh).toContain("整改后合格得50%");
  });
});
