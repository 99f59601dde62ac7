import { assess } from "../../src/scoring";
import { book, form, type FormSketch } from "./support";

const scored = (sketch: FormSketch) => assess(form(sketch), { rulebook: book("ministry-common") });
const row = (points: string, score = "") => ({ target: "5次", actual: "5次", points, score });

describe("points that are shares of 1 (weights that lost their % sign)", () => {
  it("score nothing: every score would come out a hundredth of what is meant", () => {
    const { rows, total } = scored({ rows: [row("0.5", "47.5"), row("0.4"), row("0.1")] });
    expect(rows.map(({ status, score }) => [status, score])).toEqual([
      ["unreadable", null],
      ["unreadable", null],
      ["unreadable", null],
    ]);
    expect(rows[0]?.reason?.zh).toContain("分值 0.5 像是比重（各行合计 1）");
    expect(total).toBeNull();
  });

  it.each([
    ["shares that are formatted as percentages", ["50%", "40%", "10%"], "100"],
    ["points of a hundred", ["50", "40", "10"], "100"],
    ["one row of one point", ["1"], "1"],
    ["points of half a hundred", ["0.5", "49.5"], "50"],
  ])("are not %s", (_, points, total) => {
    expect(scored({ rows: points.map((one) => row(one)) }).total).toBe(total);
  });
});
