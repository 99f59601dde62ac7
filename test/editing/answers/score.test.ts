import {
  scoreAnswer,
  scoreLimits,
  scoreProblem,
  tierNamed,
  tierOptions,
} from "../../../src/editing/answers";
import { assess } from "../../../src/scoring";
import { book, form, onlyRow, type RowSketch } from "../../scoring/support";

const QUALITY: RowSketch = { target: "效果明显", actual: "明显", points: "10", note: "已说明" };
const assessed = (row: RowSketch) => {
  const read = form({ rows: [row] });
  const assessment = assess(read, { rulebook: book("ministry-common") });
  return { read, assessment, row: onlyRow(assessment) };
};

function written(typed: string, row: RowSketch = QUALITY) {
  const { read, row: found, assessment } = assessed(row);
  const answer = scoreAnswer(read.sheet, found, typed, scoreLimits(found, assessment));
  return answer.kind === "refused" ? answer.why.zh : answer.edits.map(({ after }) => after.value);
}

describe("a score that a person gives", () => {
  it.each([
    ["9", [9]],
    ["９.5", [9.5]],
    [" 8.25 分", [8.25]],
    ["0", [0]],
    ["10.00", [10]],
    ["", "请填一个数"],
    ["九分", "请填一个数"],
    ["=9", "请填一个数"],
    ["-1", "0 到 10 之间"],
    ["10.01", "0 到 10 之间"],
    ["9.125", "最多保留 2 位小数"],
  ] as const)("typed as “%s”", (typed, expected) => {
    if (typeof expected === "string") expect(written(typed)).toContain(expected);
    else expect(written(typed)).toEqual(expected);
  });

  it("keeps the cell's label, and what stood there before for undo", () => {
    const { read, row, assessment } = assessed({
      ...QUALITY,
      score: { text: "6", value: "得分：6" },
    });
    const answer = scoreAnswer(read.sheet, row, "8", scoreLimits(row, assessment));
    expect(answer).toMatchObject({
      edits: [{ cell: "G14", before: { value: "得分：6" }, after: { value: "得分：8" } }],
    });
  });

  it.each<readonly [string, RowSketch["score"], string]>([
    ["a formula", { text: "9", formula: "=A1" }, "G14 是公式"],
    ["a locked cell", { locked: true }, "G14 受工作表保护"],
    ["a form without score cells", null, "没有写这一项的单元格"],
  ])("is refused by %s", (_, score, why) => {
    expect(written("8", { ...QUALITY, score: score ?? null })).toContain(why);
  });

  it("that stands already is not written again", () => {
    expect(written("8.0", { ...QUALITY, score: "8" })).toEqual([]);
  });

  it("is whole on a form of whole scores", () => {
    const limits = { most: "10", places: 0 };
    expect(scoreProblem("9.5", limits)?.zh).toContain("取整数");
    expect(scoreProblem("9", limits)).toBeNull();
  });

  it.each([
    ["6", null],
    ["8", null],
    ["5.9", "6 到 8 之间"],
    ["8.1", "6 到 8 之间"],
  ])("in a tier of 6 to 8: %s", (typed, problem) => {
    const found = scoreProblem(typed, { most: "10", places: 2 }, { from: "6", to: "8" });
    expect(found?.zh ?? "").toContain(problem ?? "");
    expect(found === null).toBe(problem === null);
  });

  it("of a row without points of its own goes up to full marks", () => {
    const { row, assessment } = assessed({ ...QUALITY, points: null });
    expect(scoreLimits(row, assessment).most).toBe(assessment.fullMarks);
  });
});

describe("the tiers of a qualitative row", () => {
  it("carry the ranges of the rulebook, in points of the row", () => {
    const { row, assessment } = assessed({ ...QUALITY, points: "15" });
    const ranges = tierOptions(row, assessment).map(({ tier, range }) => [tier, range]);
    expect(ranges).toEqual([
      ["achieved", { from: "12", to: "15" }],
      ["partial", { from: "9", to: "12" }],
      ["missed", { from: "0", to: "9" }],
    ]);
  });

  it("are those that the form prints, where it prints others", () => {
    const printed =
      "3.定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100%-80%（含80%）、80%-50%（含50%）、50%-0%合理确定分值。";
    const read = form({ rows: [QUALITY], notes: [printed] });
    const assessment = assess(read);
    const [, partial] = tierOptions(onlyRow(assessment), assessment);
    expect(partial?.range).toEqual({ from: "5", to: "8" });
  });

  it("are not offered for numbers and dates", () => {
    for (const row of [
      { target: "≥95%", actual: "" },
      { target: "2021年6月底前", actual: "2021年9月" },
    ]) {
      const { row: found, assessment } = assessed(row);
      expect(tierOptions(found, assessment)).toEqual([]);
    }
  });

  it("the one that the actual names is known", () => {
    const { row } = assessed({ ...QUALITY, actual: "部分达成年度指标并具有一定效果" });
    expect(tierNamed(row)).toBe("partial");
    expect(tierNamed(assessed(QUALITY).row)).toBeNull();
  });
});
