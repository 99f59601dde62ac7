import { directedTarget, directionAnswer } from "../../../src/editing/answers";
import { assess } from "../../../src/scoring";
import type { Direction } from "../../../src/values/value";
import { cell, form, type CellSketch, type RowSketch } from "../../scoring/support";

/** What turning the row's direction writes: cell and text; or why nothing can be written. */
function turned(row: RowSketch, direction: Direction) {
  const read = form({ rows: [{ actual: "80%", points: "10", ...row }] });
  return answerTo(read, direction);
}

function answerTo(read: ReturnType<typeof form>, direction: Direction) {
  const row = assess(read).rows.find(({ of }) => of.kind === "indicator")!;
  const answer = directionAnswer(read, row, direction);
  if (answer.kind === "refused") return answer.why.zh;
  return answer.edits.map(({ cell: at, after }) => `${at} ${String(after.value)}`).join();
}

/** The row with its target in three cells. */
function split(
  nature: string | null,
  number: CellSketch,
  unit: string | null,
): ReturnType<typeof form> {
  const base0 = form({ rows: [{ actual: "80", points: "10", target: number }] });
  const parts = {
    nature: nature === null ? null : cell("J14", nature),
    number: cell("D14", number),
    unit: unit === null ? null : cell("K14", unit),
  };
  return {
    ...base0,
    indicators: base0.indicators.map((one) => ({
      ...one,
      target: parts.number,
      targetParts: parts,
    })),
  };
}

describe("turning a row's direction writes the operator into the target", () => {
  it.each<readonly [string, string, Direction, string]>([
    ["no operator, less is better", "95%", "reverse", "≤95%"],
    ["no operator, more is better", "95%", "forward", "≥95%"],
    ["the other sign in its place", "≥95%", "reverse", "≤95%"],
    ["a wide sign", "＞60％", "reverse", "<60％"],
    ["an unusual sign", "≧95%", "reverse", "≤95%"],
    ["words in front", "不低于95%", "reverse", "≤95%"],
    ["words behind", "95%以上", "reverse", "≤95%"],
    ["money", "135.00万元", "forward", "≥135.00万元"],
    ["a count with its unit", "8个", "reverse", "≤8个"],
    ["an equals sign", "=8个", "reverse", "≤8个"],
    ["words glued to the number", "≥95保证办案完成度", "reverse", "≤95保证办案完成度"],
    ["a label before it", "指标1：100%", "reverse", "指标1：≤100%"],
  ])("%s: %s", (_, target, direction, written) => {
    expect(turned({ target }, direction)).toMatch(new RegExp(`^D14 ${escaped(written)}$`));
  });

  it("writes what a formatted number shows", () => {
    const target = { text: "85%", value: 0.85, format: "0%" };
    expect(turned({ target }, "forward")).toBe("D14 ≥85%");
  });

  it("writes the stored number where the cell shows a rounded one", () => {
    const target = { text: "86%", value: 0.8567, format: "0%" };
    expect(turned({ target }, "forward")).toBe("D14 ≥85.67%");
  });

  it.each<readonly [string, string | null, string, string | null, Direction, string]>([
    ["a sign", "≥", "95", "%", "reverse", "J14 ≤"],
    ["a strict sign", "＞", "95", "%", "reverse", "J14 <"],
    ["a word", "正向", "95", "%", "reverse", "J14 反向"],
    ["a longer word", "反向指标", "95", "%", "forward", "J14 正向指标"],
    ["nothing", "", "95", "%", "reverse", "J14 ≤"],
    ["another nature, which stays", "约束性", "95", "%", "reverse", "D14 ≤95"],
    ["no such column", null, "95", "%", "reverse", "D14 ≤95"],
  ])("in a split target whose nature is %s", (_, nature, number, unit, direction, written) => {
    expect(answerTo(split(nature, number, unit), direction)).toBe(written);
  });

  it.each<readonly [string, RowSketch, string]>([
    ["a formula", { target: { text: "95%", formula: "=B1" } }, "D14 是公式"],
    ["a locked cell", { target: { text: "95%", locked: true } }, "D14 受工作表保护"],
    ["words", { target: "效果明显" }, "没有方向可改"],
    ["a band", { target: "±10%" }, "没有方向可改"],
  ])("leaves %s, and says why", (_, row, why) => {
    expect(turned(row, "reverse")).toContain(why);
  });

  it("leaves a direction that is already said", () => {
    expect(turned({ target: "≥95%" }, "forward")).toBe("");
    expect(answerTo(split("正向", "95", "%"), "forward")).toBe("");
  });

  it("offers nothing to turn where the target is no quantity", () => {
    const [row] = assess(form({ rows: [{ target: "2021年12月底前", actual: "是" }] })).rows;
    expect(directedTarget(row!)).toBeNull();
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
