import { scoreOne } from "../../src/scoring";
import type { ValueContext } from "../../src/values";
import { book } from "./support";

interface One {
  readonly target: string;
  readonly actual: string;
  readonly points?: string | null;
  readonly context?: ValueContext;
  readonly rulebook?: string;
}

const score = ({
  target,
  actual,
  points = "10",
  context = {},
  rulebook = "ministry-common",
}: One) =>
  scoreOne({
    target: { text: target },
    actual: { text: actual },
    context,
    points,
    rulebook: book(rulebook),
    decimals: 2,
  });

/** target, actual, points, score, met. */
const COMPUTED: readonly (readonly [string, string, string, string, boolean, ValueContext?])[] = [
  // forward: B/A, never above the points
  ["≥95%", "90%", "10", "9.47", false],
  ["≥95%", "95%", "10", "10", true],
  ["≥95%", "99%", "10", "10", true],
  [">60%", "85%", "10", "10", true],
  [">60%", "60%", "10", "10", false],
  ["1100万元", "1093万元", "6", "5.96", false, { name: "木材销售收入", level2: "经济效益指标" }],
  ["120人", "69人", "2", "1.15", false],
  ["12种", "14", "1", "1", true],
  ["不少于6种", "28种", "1", "1", true],
  ["=8个", "6个", "8", "6", false],
  ["=8个", "9个", "8", "8", true],
  // reverse: A/B
  ["≤20万元", "25万元", "10", "8", false],
  ["≤20万元", "18万元", "10", "10", true],
  ["≤20万元", "20万元", "10", "10", true],
  ["<5%", "5%", "10", "10", false],
  ["≤3次", "0次", "10", "10", true],
  ["≤0起", "2起", "10", "0", false],
  ["0起", "0起", "10", "10", true, { name: "安全事故发生数" }],
  // units convert
  ["≤20万元", "250000元", "10", "8", false],
  ["2.6亿元", "24500万元", "6", "5.65", false, { name: "林产品收入" }],
  ["≥1.2万亩", "6000亩", "10", "5", false],
  // a negative bound is kept or not; no ratio is taken
  ["≤0%", "-2.5%", "8", "8", true, { name: "“三公经费”变动率" }],
  ["±10%", "-8%", "5", "5", true],
  // deadlines
  ["2021年12月底前", "2021年11月15日", "10", "10", true],
  ["12月31日前", "2021年12月31日", "10", "10", true, { year: 2021 }],
];

describe("computed", () => {
  for (const [target, actual, points, expected, met, context] of COMPUTED) {
    it(`${target} against ${actual} of ${points}: ${expected}`, () => {
      const result = score({ target, actual, points, ...(context ? { context } : {}) });
      expect(result).toMatchObject({ status: "computed", score: expected, met, assumption: null });
      expect(result.citation?.quote).not.toBe("");
    });
  }
});

/** Rule 2.4, Beijing only: d = (B−A)/A on both sides of every edge. */
describe("over-fulfilment", () => {
  it.each([
    ["299", "10"],
    ["300", "9"],
    ["399.9", "9"],
    ["400", "8"],
    ["599.99", "8"],
    ["600", "7"],
    ["100000", "7"],
  ])("%s against ≥100 costs in Beijing: %s of 10", (actual, expected) => {
    const row = score({ target: "≥100个", actual: `${actual}个`, rulebook: "beijing-2021" });
    expect(row).toMatchObject({ status: "computed", score: expected, met: true });
    expect(score({ target: "≥100个", actual: `${actual}个` }).score).toBe("10");
  });

  it("cites the band that was applied", () => {
    const row = score({ target: "6次", actual: "150次", rulebook: "beijing-2021" });
    expect(row.citation?.quote).toContain("30%");
    expect(row.steps.map((step) => step.zh).join("")).toContain("2400%");
  });

  it("is none of a reverse indicator", () => {
    expect(score({ target: "≤100万元", actual: "5万元", rulebook: "beijing-2021" }).score).toBe(
      "10",
    );
  });
});

/** target, actual, points, score. */
const ASSUMED: readonly (readonly [string, string, string, string, ValueContext?])[] = [
  ["135.00万元", "100%", "10", "10", { level2: "成本指标" }],
  ["135.00万元", "80%", "10", "8", { level2: "成本指标" }],
  ["为当事人提供更加便捷的服务和更好的诉讼环境", "75%", "15", "11.25"],
  ["持续改善", "120%", "10", "10"],
  ["90%", "已完成100%", "10", "10", { name: "群众满意度" }],
  ["不断提升", "已完成80%", "10", "8"],
  ["≥90%", "≥90%", "10", "10"],
  ["50%", "40%", "10", "10", { name: "三公经费控制率" }],
];

describe("assumed, and said", () => {
  for (const [target, actual, points, expected, context] of ASSUMED) {
    it(`${target} against ${actual} of ${points}: ${expected}`, () => {
      const row = score({ target, actual, points, ...(context ? { context } : {}) });
      expect(row).toMatchObject({ status: "assumed", score: expected });
      expect(row.assumption?.zh).toMatch(/[。；]$/u);
      expect(row.assumption?.en).not.toBe("");
    });
  }
});

/** target, actual, words of the reason. */
const LEFT: readonly (readonly [string, string, string, RegExp, ValueContext?])[] = [
  ["≥95%", "", "manual", /完成值未填写/u],
  ["", "95%", "manual", /指标值未填写/u],
  ["—", "95%", "manual", /指标值未填写/u],
  ["", "", "manual", /都未填写/u],
  ["不涉及", "", "notApplicable", /不涉及/u],
  ["0不涉及", "不涉及", "notApplicable", /不涉及/u],
  ["—", "—", "notApplicable", /短横/u],
  ["100%", "无", "manual", /无/u],
  ["100件", "20万元", "manual", /不能换算/u],
  ["100%", "98户", "manual", /不能换算/u],
  ["≥0个", "5个", "manual", /指标值是 0/u],
  ["±10%", "12%", "manual", /范围/u],
  ["≤-5%", "3%", "manual", /负数/u],
  ["效果明显", "效果明显", "manual", /定性/u],
  ["≥95%", "优", "manual", /完成值是文字/u],
  ["2021年6月底前", "2021年9月", "manual", /晚于/u],
  ["11月底完成100%", "2021年11月30日", "manual", /时限和数量/u, { year: 2021 }],
  ["在计划时间内完成", "2021年11月", "manual", /日期/u],
];

describe("left to the person", () => {
  for (const [target, actual, status, reason, context] of LEFT) {
    it(`${target} against “${actual}”: ${status}`, () => {
      const row = score({ target, actual, ...(context ? { context } : {}) });
      expect(row).toMatchObject({ status, score: null, unrounded: null, citation: null });
      expect(row.reason?.zh).toMatch(reason);
      expect(row.steps).toEqual([]);
    });
  }
});

/** Decision 5: 11月底完成100% is a person's call, with full marks offered where both are kept. */
describe("a deadline beside a quantity", () => {
  it.each([
    ["11月20日完成100%", "10", true],
    ["11月20日完成80%", null, false],
    ["12月20日完成100%", null, false],
    ["100%", null, null],
    ["2021年11月30日", null, null],
  ])("%s: offered %s", (actual, offered, met) => {
    const row = score({ target: "11月底完成100%", actual, context: { year: 2021 } });
    expect(row).toMatchObject({ status: "manual", score: null, met });
    expect(row.suggestion?.score ?? null).toBe(offered);
  });
});

describe("tiers", () => {
  it.each([
    ["达成预期指标", { from: "12", to: "15" }, true],
    ["部分达成预期指标并具有一定效果", { from: "9", to: "12" }, false],
    ["未达成预期指标且效果较差", { from: "0", to: "9" }, false],
  ])("%s offers a range, and the person chooses", (actual, range, met) => {
    const row = score({ target: "效果明显", actual, points: "15" });
    expect(row).toMatchObject({ status: "manual", score: null, met });
    expect(row.suggestion).toMatchObject({ score: null, range });
    expect(row.suggestion?.why.zh).toContain(`${range.from} – ${range.to}`);
  });
});

describe("how it is explained", () => {
  it("says both values, the ratio and the rounding", () => {
    const row = score({ target: "≥95%", actual: "90%" });
    expect(row.steps.map((step) => step.zh)).toEqual([
      "指标值 ≥95%，完成值 90%，正向指标",
      "90 ÷ 95 × 10 = 9.4737",
      "四舍五入保留 2 位：9.47",
    ]);
    expect(row.unrounded?.startsWith("9.47368421")).toBe(true);
  });

  it("says the cap where it bites, and the conversion where there is one", () => {
    const steps = score({ target: "≥20万元", actual: "250000元" }).steps.map((step) => step.zh);
    expect(steps).toContain("按指标值的单位换算，完成值 250000元 = 25万元");
    expect(steps).toContain("得分不超过分值：10");
  });

  it("judges without points, and gives no score then", () => {
    const row = score({ target: "≥95%", actual: "90%", points: null });
    expect(row).toMatchObject({ status: "computed", score: null, met: false, steps: [] });
  });
});
