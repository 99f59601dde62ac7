import fc from "fast-check";
import type { Amount, BandScores, Limit } from "../../../src/rulebooks/row-rule";
import { ruled, told } from "./ruled";

type Band = BandScores["bands"][number];
const end = (text: string | null): Limit | null =>
  text === null ? null : { number: text.replace(/[[\]()]/gu, ""), included: /[[\]]/u.test(text) };
/** `[90` and `95]` include their end, `(90` and `95)` do not. */
const band = (from: string | null, to: string | null, score: string): Band => ({
  from: end(from),
  to: end(to),
  score: score.endsWith("%")
    ? { number: String(Number(score.slice(0, -1)) / 100), of: "share" }
    : { number: score, of: "points" },
});
const rule = (
  measure: BandScores["measure"],
  bands: readonly Band[],
  unit: string | null = "%",
): BandScores => ({ kind: "bands", measure, unit, bands });

/** R16: 控制率±10%以内5分，±10%-15%以内3分，±15%-20%以内1分，±20%以外不得分. */
const DEVIATION = rule("deviation", [
  band(null, "10]", "5"),
  band("(10", "15]", "3"),
  band("(15", "20]", "1"),
  band("(20", null, "0"),
]);
/** 达到95%得满分，90%—95%得60%，90%以下不得分. */
const ACTUAL = rule("actual", [
  band("[95", null, "100%"),
  band("[90", "95)", "60%"),
  band(null, "90)", "0"),
]);
const COMPLETION = rule("completion", [
  band("[100", null, "5"),
  band("[80", "100)", "3"),
  band(null, "80)", "0"),
]);

describe("bands of a row's own rule (decision 9)", () => {
  it.each([
    ["actual", ACTUAL, "满意度", "≥95%", "96%", "5", true],
    ["actual", ACTUAL, "满意度", "≥95%", "95", "5", true],
    ["actual", ACTUAL, "满意度", "≥95%", "94.99%", "3", false],
    ["actual", ACTUAL, "满意度", "≥95%", "90%", "3", false],
    ["actual", ACTUAL, "满意度", "≥95%", "89.9%", "0", false],
    ["completion", COMPLETION, "培训人数", "100人", "120人", "5", true],
    ["completion", COMPLETION, "培训人数", "100人", "99人", "3", false],
    ["completion", COMPLETION, "培训人数", "3万人", "24000人", "3", false],
    ["completion", COMPLETION, "培训人数", "100人", "79人", "0", false],
    ["deviation", DEVIATION, "成本偏离", "100万元", "110万元", "5", true],
    ["deviation", DEVIATION, "成本偏离", "100万元", "85万元", "3", false],
    ["deviation", DEVIATION, "成本偏离", "100万元", "80.1万元", "1", false],
    ["deviation", DEVIATION, "成本偏离", "100万元", "121万元", "0", false],
    ["deviation", DEVIATION, "控制率", "±10%", "-12%", "3", false],
    ["deviation", DEVIATION, "控制率", "100%", "92%", "5", true],
  ] as const)("%s: %#", (_, one, name, target, actual, score, met) => {
    const row = ruled(one, { name, target, actual, points: "5" });
    expect(row).toMatchObject({ status: "computed", score, met, citation: { cell: "I14" } });
  });

  it.each([
    // 90%以上得5分，90%以下得3分: the end belongs to the upper band
    ["[90", "90)", "90.01%", "5"],
    ["[90", "90)", "90%", "5"],
    ["[90", "90)", "89.99%", "3"],
    // 高于90%得5分，90%（含）以下得3分: the end belongs to the lower band
    ["(90", "90]", "90.01%", "5"],
    ["(90", "90]", "90%", "3"],
    ["(90", "90]", "89.99%", "3"],
  ])("adjoin at one end: %s over %s, %s → %s", (from, to, actual, score) => {
    const one = rule("actual", [band(from, null, "5"), band(null, to, "3")]);
    expect(ruled(one, { name: "满意度", actual, points: "5" }).score).toBe(score);
  });

  it.each([
    // 控制率±10%以内5分，±10%-15%以内3分，±15%-20%以内1分，±20%以外不得分, either way from 100万元
    ["110万元", "5"],
    ["110.01万元", "3"],
    ["115万元", "3"],
    ["115.01万元", "1"],
    ["120万元", "1"],
    ["120.01万元", "0"],
    ["90万元", "5"],
    ["89.99万元", "3"],
    ["80万元", "1"],
    ["79.99万元", "0"],
  ])("of a deviation hold their outer end: %s of 100万元 → %s", (actual, score) => {
    const row = ruled(DEVIATION, { name: "成本", target: "100万元", actual, points: "5" });
    expect(row).toMatchObject({ status: "computed", score });
  });

  it.each([
    // ±10%以下得5分，±10%以上得3分: the end belongs to the band further off
    ["109.99万元", "5"],
    ["110万元", "3"],
    ["90万元", "3"],
  ])("of a deviation leave out an outer end that the next one holds: %s → %s", (actual, score) => {
    const one = rule("deviation", [band(null, "10)", "5"), band("[10", null, "3")]);
    expect(ruled(one, { name: "成本", target: "100万元", actual, points: "5" }).score).toBe(score);
  });

  it.each([
    ["100人", "5"],
    ["80人", "3"],
    ["79人", "0"],
    ["0人", "0"],
  ])("of a completion rate hold their inner end: %s of 100人 → %s", (actual, score) => {
    const row = ruled(COMPLETION, { name: "培训人数", target: "100人", actual, points: "5" });
    expect(row).toMatchObject({ status: "computed", score });
  });

  it("between two included ends leave a person what lies outside both", () => {
    const one = rule("actual", [band("[80", "90]", "5")]);
    const at = (actual: string) => ruled(one, { actual, points: "5" });
    expect(at("80%").score).toBe("5");
    expect(at("90%").score).toBe("5");
    expect(at("79.9%").status).toBe("manual");
    expect(at("90.1%").status).toBe("manual");
  });

  it("tells the measure and its band", () => {
    expect(told(ruled(ACTUAL, { name: "满意度", actual: "92%", points: "5" }))).toBe(
      "完成值 92%，在“≥90% <95%”一档，得 3 分",
    );
    const deviation = { name: "成本", target: "100万元", actual: "85万元", points: "5" };
    expect(told(ruled(DEVIATION, deviation))).toBe("偏离 15%，在“>10% ≤15%”一档，得 3 分");
  });

  it.each([
    ["a percentage beside a count", COMPLETION, "100人", "85%", "3", "按完成率理解"],
    ["a degree of completion", COMPLETION, "100人", "已完成85%", "3", "按完成率理解"],
    ["a deviation without a target", DEVIATION, "", "12%", "3", "按偏离的幅度理解"],
    ["other full marks", rule("actual", [band("[90", null, "8")]), "", "95%", "5", "写满分 8 分"],
    ["an actual without a unit", ACTUAL, "", "96", "5", "没有写单位"],
    ["a bound for an actual", ACTUAL, "", "≥96%", "5", "≥96%"],
    ["an approximate target", COMPLETION, "约100人", "85人", "3", "是约数"],
    ["a bound for what was completed", COMPLETION, "100人", "≥85人", "3", "≥85人"],
    ["a bound for what deviates", DEVIATION, "100万元", "≤85万元", "3", "≤85万元"],
    ["a bound for a deviation within a band", DEVIATION, "±10%", "≤12%", "3", "≤12%"],
    ["a bound for a difference in points", DEVIATION, "100%", "≤92%", "5", "≤92%"],
    ["a bound for a deviation without a target", DEVIATION, "", "≤12%", "3", "≤12%"],
    [
      "a bound without any unit",
      rule("actual", [band("[90", null, "5")], null),
      "",
      "≥96",
      "5",
      "≥96",
    ],
  ])("%s is assumed", (_, one, target, actual, score, words) => {
    const row = ruled(one, { name: "培训人数", target, actual, points: "5" });
    expect(row).toMatchObject({ status: "assumed", score });
    expect(row.assumption?.zh).toContain(words);
  });

  it.each([
    [
      "a gap between bands",
      rule("actual", [band("[95", null, "5")]),
      "",
      "94%",
      /没有 94% 的一档/u,
    ],
    ["no actual", ACTUAL, "", "", /完成值未填写/u],
    ["words", ACTUAL, "", "较好", /不是数/u],
    ["other units", ACTUAL, "", "5万元", /不能换算/u],
    ["no target to complete", COMPLETION, "", "50人", /算不出完成率/u],
    ["units apart", DEVIATION, "100万元", "5人", /不能换算/u],
    ["a cost, where less is better", COMPLETION, "≤100人", "90人", /算不出完成率/u],
  ])("%s is left to the person", (_, one, target, actual, reason) => {
    const row = ruled(one, { name: "培训人数", target, actual, points: "5" });
    expect(row).toMatchObject({ status: "manual", score: null });
    expect(row.reason?.zh).toMatch(reason);
  });

  it("never score more for lying further off, where their scores fall", () => {
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 });
    const measures = ["actual", "absolute", "completion", "achieved", "deviation"] as const;
    const measure = fc.constantFrom<BandScores["measure"][]>(...measures);
    const tenth = fc.nat(1200).map((n) => n / 10);
    fc.assert(
      fc.property(ends, fc.boolean(), measure, tenth, tenth, (limits, upper, one, a, b) => {
        const falls = one === "deviation";
        const sorted = [...limits].sort((x, y) => (falls ? x - y : y - x));
        const [inner, outer] = upper ? ["]", "("] : [")", "["];
        const bands = [...sorted, null].map((limit, at) => {
          const before = sorted[at - 1];
          const better = before === undefined ? null : String(before);
          const worse = limit === null ? null : String(limit);
          const [from, to] = falls ? [better, worse] : [worse, better];
          const score = String(sorted.length - at);
          return band(from && outer + from, to && to + inner, score);
        });
        const [near, far] = a < b === falls ? [a, b] : [b, a];
        // 100人 made a rate, 100% moved away from, or the rate itself
        const actual = {
          actual: "%",
          absolute: "%",
          completion: "人",
          achieved: "人",
          deviation: "%",
        }[one];
        const target = {
          actual: "",
          absolute: "",
          completion: "100人",
          achieved: "100人",
          deviation: "100%",
        }[one];
        const score = (at: number) => {
          const shown = `${falls ? Number((100 + at).toFixed(1)) : at}${actual}`;
          return Number(ruled(rule(one, bands), { target, actual: shown, points: "10" }).score);
        };
        expect(score(near)).toBeGreaterThanOrEqual(score(far));
        expect(score(far)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it("never score outside 0 and the points, whatever is printed", () => {
    const amount: fc.Arbitrary<Amount> = fc.oneof(
      fc.integer({ min: 0, max: 20 }).map((n) => ({ number: String(n), of: "points" as const })),
      fc.integer({ min: 0, max: 15 }).map((n) => ({ number: `${n / 10}`, of: "share" as const })),
    );
    fc.assert(
      fc.property(amount, amount, fc.nat(200), fc.nat(20), (high, low, at, points) => {
        const one = rule("actual", [
          { ...band("[90", null, "0"), score: high },
          { ...band(null, "90)", "0"), score: low },
        ]);
        const score = Number(ruled(one, { actual: `${at}%`, points: String(points) }).score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(points);
      }),
    );
  });
});
