import { readActual, readTarget } from "../../src/values";

/** Target, actual, the actual as it is read, and whether something had to be assumed for it. */
const PAIRS: readonly (readonly [string, string, string, boolean])[] = [
  ["≥50公里", "48", "48公里", false],
  ["500万元", "480", "480万元", false],
  ["1.2万亩", "1.25", "1.25万亩", false],
  ["5万", "4", "4万", false],
  ["500万元", "9000", "9000万元", false],
  ["1万人", "1000", "1000人", true],
  // as many as that are 元, 人, 亩, where they fit
  ["500万元", "4800000", "4800000元", true],
  ["≤500万元", "4800000", "4800000元", true],
  ["1万人", "9500", "9500人", true],
  ["一万人", "9500", "9500人", true],
  ["500万元", "4800000元", "4800000元", false],
  ["500万元", "4800000万", "4800000万元", false],
  ["0万元", "4800000", "4800000万元", false],
  ["50公里", "50000", "50000公里", false],
  // a power alone is part of the numeral, as in 一万五千
  ["一万", "9500", "9500", false],
  ["不少于三百", "200", "200", false],
  ["三百", "三百", "300", false],
  ["二百万", "180", "180", false],
];

describe("an actual beside its target", () => {
  it.each(PAIRS)("%s, %s is read as %s", (target, actual, read, isAssumed) => {
    const value = readActual({ text: actual }, {}, readTarget({ text: target }, {}));
    expect(value.kind).toBe("quantity");
    if (value.kind !== "quantity") return;
    expect(`${value.number}${value.unit ?? ""}`).toBe(read);
    expect(value.assumptions.some(({ zh }) => zh.includes("许多倍"))).toBe(isAssumed);
  });
});
