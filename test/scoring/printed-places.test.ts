import { assess } from "../../src/scoring";
import { form } from "./support";

/** 2 of 3 of 10 points: 6.666… */
const ROW = { target: "3次", actual: "2次", points: "10" };

describe("decimal places that the form prints", () => {
  it.each([
    ["得分四舍五入保留一位小数。", 1, "6.7"],
    ["各项得分保留两位小数", 2, "6.67"],
    ["注：1.评分结果取整数", 0, "7"],
    ["得分精确到小数点后1位", 1, "6.7"],
    // nothing that speaks of scores
    ["执行率保留一位小数", 2, "6.67"],
    ["各三级指标分值四舍五入保留整数", 2, "6.67"],
    // more than scores have, and a contradiction
    ["得分保留三位小数", 2, "6.67"],
    ["得分保留一位小数。总分保留整数。", 2, "6.67"],
  ])("%s: %s", (note, places, score) => {
    const { decimals, rows } = assess(form({ rows: [ROW], notes: [note] }));
    expect({ places: decimals.places, score: rows[0]?.score }).toEqual({ places, score });
  });

  it("are told as the reason, and give way to what the person sets", () => {
    const printed = form({ rows: [ROW], notes: ["得分保留一位小数"] });
    expect(assess(printed).decimals.why.zh).toBe(
      "表内写明“得分保留一位小数”，得分四舍五入保留 1 位小数。",
    );
    expect(assess(printed, { decimals: 2 }).rows[0]?.score).toBe("6.67");
  });
});
