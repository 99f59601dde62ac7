import fc from "fast-check";
import {
  convert,
  dimensionOf,
  fold,
  normalise,
  printValue,
  readActual,
  readAmount,
  readChineseNumeral,
  readSplitTarget,
  readTarget,
  stripListMark,
} from "../../src/values";
import type { Value, ValueCell } from "../../src/values";

/** Text as cells hold it, torn: signs, digits, units and words in any order, and plain noise. */
const piece = fc.constantFrom(
  ..."≥ ≤ > < = ± - ~ 到 % ‰ 万 亿 元 万元 个 次 人 亩 月 日 年 季度 前 底 以上 以内 以下 不低于 不超过 控制在 达到 完成 已完成 每 每亩 （ ） ( ) ， , 。 . ； ; / : ① ② ㉑ 指标1： 1. 1、 一 二 十 百 千 点 分之 百分之 成 × xx ** 无 不涉及 — 0 1 2 12 95 2021 100% 2021年 12月 31日 满意度 投诉率 m² ㎡ 10² ½ \n".split(
    " ",
  ),
);
const torn = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(""));
const noise = fc.string({ unit: "binary", maxLength: 60 });
const text = fc.oneof(torn, noise, fc.string({ maxLength: 40 }));
const format = fc.oneof(
  fc.constantFrom(
    ...'General|0%|0.00%|0|#,##0.00|#,##0.00"万元"|yyyy/m/d|m"月"d"日"|h:mm|@|0!.0,"万元"|[Red]0.0|"≥"0%|'.split(
      "|",
    ),
  ),
  noise,
);
const cell: fc.Arbitrary<ValueCell> = fc.record(
  {
    text,
    value: fc.oneof(fc.double(), fc.integer(), text, fc.boolean(), fc.constant(null)),
    format,
  },
  { requiredKeys: ["text"] },
);
const context = fc.record(
  { name: text, level2: text, formUnit: text, year: fc.integer({ min: 1990, max: 2100 }) },
  { requiredKeys: [] },
);

/** What every value must keep to, whatever the cell. */
function isSound(value: Value): void {
  if (value.kind === "unreadable") expect(value.reason.zh.length).toBeGreaterThan(5);
  const quantity =
    value.kind === "quantity" ? value : value.kind === "deadline" ? value.quantity : null;
  if (quantity !== null) {
    expect(quantity.number).toMatch(/^-?\d+(\.\d+)?$/);
    expect(quantity.unit === null).toBe(quantity.unitSource === null);
  }
  if (value.kind === "deadline" && value.date !== null)
    expect(new Date(`${value.date}T00:00:00Z`).toISOString()).toContain(value.date);
  expect(typeof printValue(value)).toBe("string");
}

describe("the readers, given anything", () => {
  it("read every target and every actual to a sound value", () => {
    fc.assert(
      fc.property(cell, cell, context, (one, other, around) => {
        const target = readTarget(one, around);
        isSound(target);
        isSound(readActual(other, around, target));
      }),
      {
        numRuns: 3000,
        // once found by chance: a number with two points, and a power that was taken for a unit
        examples: [
          [{ text: "12±1.." }, { text: "" }, {}],
          [{ text: "2亿" }, { text: "20000000" }, {}],
        ],
      },
    );
  });

  it("read every split target to a sound value", () => {
    const part = fc.option(cell);
    fc.assert(
      fc.property(part, cell, part, context, (nature, number, unit, around) => {
        isSound(readSplitTarget({ nature, number, unit }, around));
      }),
    );
  });

  it("give an exact amount or none", () => {
    fc.assert(
      fc.property(cell, (one) => {
        const amount = readAmount(one);
        if (amount !== null) expect(amount.number).toMatch(/^-?\d+(\.\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("keep the helpers whole", () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(typeof stripListMark(a)).toBe("string");
        expect(fold(fold(a))).toBe(fold(a));
        expect(typeof normalise(a)).toBe("string");
        const numeral = readChineseNumeral(a);
        if (numeral !== null) expect(numeral).toMatch(/^\d+(\.\d+)?$/);
        expect([null, expect.any(String)]).toContainEqual(dimensionOf(b));
        expect([null, expect.any(String)]).toContainEqual(convert(a, b, c));
      }),
      { numRuns: 2000 },
    );
  });
});
