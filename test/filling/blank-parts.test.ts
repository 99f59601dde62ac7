import fc from "fast-check";
import { figure } from "../../src/filling/blank/drawing/figure";
import { halfWidths, linesOf } from "../../src/filling/blank/drawing/text-size";
import { sheetNameFor } from "../../src/filling";

describe("figures", () => {
  it.each([
    ["135.00", 135, "0.00"],
    ["0", 0, "0"],
    ["2.7", 2.7, "0.0"],
    ["-3.50", -3.5, "0.00"],
    ["50%", 0.5, "0%"],
    ["33.33%", 0.3333, "0.00%"],
    ["7%", 0.07, "0%"],
    [" 10 ", 10, "0"],
  ])("%j is the number %d, shown by %s", (text, value, format) => {
    expect(figure(text)).toEqual({ value, format });
  });

  it.each(["≥95%", "20万元", "—", "135,000", "1.2.3", "12345678901234567890", "十"])(
    "%j stays text",
    (text) => {
      expect(figure(text)).toEqual({ value: text });
    },
  );

  it("leaves an empty cell empty, with the format for what is typed in later", () => {
    expect(figure("", "0.00")).toEqual({ value: null, format: "0.00" });
    expect(figure(" ")).toEqual({ value: null });
  });
});

describe("lines of a text", () => {
  /** Ten Chinese characters of 10.5 points, which are 14 pixels wide each. */
  const TEN = 140;

  it.each([
    ["", 1],
    ["一二三四五六七八九", 1],
    ["一二三四五六七八九十甲乙", 2],
    ["甲\n乙\n丙", 3],
    ["abcdefghij klmnopqrst", 2],
    ["x".repeat(50), 3],
  ])("%j takes %d", (text, lines) => {
    expect(linesOf(text, TEN, 10.5)).toBe(lines);
  });

  it("never takes fewer lines than its characters need", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const room = Math.floor(TEN / 7);
        expect(linesOf(text, TEN, 10.5)).toBeGreaterThanOrEqual(
          Math.ceil(halfWidths(text.replaceAll("\n", "")) / room),
        );
      }),
    );
  });
});

describe("sheet names", () => {
  it.each([
    ["公务运转经费", [], "公务运转经费"],
    ["公务运转经费", ["公务运转经费"], "公务运转经费 (2)"],
    ["公务运转经费", ["公务运转经费", "公务运转经费 (2)"], "公务运转经费 (3)"],
    ["Report", ["REPORT"], "Report (2)"],
    ["a/b:c[d]*?\\", [], "a b c d"],
    ["'引号'", [], "引号"],
    ["设备：一期／二期？", [], "设备 一期 二期"],
    ["", [], "表"],
    ["???", ["表"], "表 (2)"],
    ["History", [], "History (2)"],
    ["三年行动\n计划", [], "三年行动 计划"],
  ])("%j beside %j is %j", (text, taken, name) => {
    expect(sheetNameFor(text, taken)).toBe(name);
  });

  it("cuts a long name, and makes room for its number", () => {
    const long = "某某市".repeat(20);
    const first = sheetNameFor(long);
    expect(first).toBe(long.slice(0, 31));
    expect(sheetNameFor(long, [first])).toBe(`${long.slice(0, 27)} (2)`);
    expect(sheetNameFor(`${"x".repeat(30)}𠮷`)).toBe("x".repeat(30));
  });

  it("are valid and new, whatever the text and however many there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 12 }),
        (texts) => {
          const taken: string[] = [];
          for (const text of [...texts, ...texts]) taken.push(sheetNameFor(text, taken));
          expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(taken.length);
          for (const name of taken) {
            expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
            expect(name).not.toMatch(/^'|'$|^\s|\s$/);
          }
        },
      ),
    );
  });
});
