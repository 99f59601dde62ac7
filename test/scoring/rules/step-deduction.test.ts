import fc from "fast-check";
import type { StepDeduction } from "../../../src/rulebooks/row-rule";
import { ruled, told } from "./ruled";

const rule = (more: Partial<StepDeduction>): StepDeduction => ({
  kind: "step-deduction",
  base: { of: "number", limit: { number: "100", unit: "%" } },
  side: "above",
  step: { number: "1", unit: "%" },
  deduct: { number: "0.4", of: "points" },
  full: null,
  partial: null,
  nothingFrom: null,
  ...more,
});
const limit = (number: string, unit: string | null = "%"): StepDeduction["base"] => ({
  of: "number",
  limit: { number, unit },
});

/** 3.6: 高于上年结余率，每高出1个百分点扣0.4分，扣完为止. */
const LAST_YEAR = rule({ base: { of: "lastYear" } });
/** 3.7: 高于市级平均差异率（28.3%）的，每高出10%（含），扣0.4分，扣完为止. */
const VARIANCE = rule({
  base: limit("28.3"),
  step: { number: "10", unit: "%" },
  partial: "none",
});
/** R16: 90%以上得10分，每降5%扣1分，扣完为止. */
const LADDER = rule({
  base: limit("90"),
  side: "below",
  step: { number: "5", unit: "%" },
  deduct: { number: "1", of: "points" },
  full: "10",
});
/** R11: ≦0计8分；>0，每超过一个百分点扣0.8分，扣完为止. */
const CHANGE = rule({ base: limit("0", null), deduct: { number: "0.8", of: "points" }, full: "8" });
const CARRY = "结转结余率（4）";
/** 10天以内得满分，每超过1天扣0.4分. */
const TEN_DAYS = rule({ base: limit("10", "天"), step: { number: "1", unit: "天" } });
/** 每超过指标值1天扣0.4分. */
const DAYS = rule({ base: { of: "target" }, step: { number: "1", unit: "天" } });

describe("每高出…扣…分，扣完为止 (3.6, 3.7)", () => {
  it.each([
    ["低于上年", LAST_YEAR, CARRY, "5.2%", "3.1%", "4", "4"],
    ["与上年相同", LAST_YEAR, CARRY, "5.2%", "5.2%", "4", "4"],
    ["高出2个百分点", LAST_YEAR, CARRY, "3.2%", "5.2%", "4", "3.2"],
    ["没有写百分号", LAST_YEAR, CARRY, "3.2", "5.2", "4", "3.2"],
    ["零没有百分号，也是零", LAST_YEAR, CARRY, "0", "0", "4", "4"],
    ["上年是零", LAST_YEAR, CARRY, "0", "2%", "4", "3.2"],
    ["本年是零", LAST_YEAR, CARRY, "2%", "0", "4", "4"],
    ["一没有百分号，是1%", LAST_YEAR, CARRY, "1", "3", "4", "3.2"],
    ["高出10个百分点，扣完", LAST_YEAR, CARRY, "3%", "13%", "4", "0"],
    ["高出12.5个百分点，怎么读都扣完", LAST_YEAR, CARRY, "3%", "15.5%", "4", "0"],
    ["正好平均", VARIANCE, "部门预决算差异率（4）", "——", "28.3%", "4", "4"],
    ["高出不足10%", VARIANCE, "部门预决算差异率（4）", "——", "38.2%", "4", "4"],
    ["正好高出10%（含）", VARIANCE, "部门预决算差异率（4）", "——", "38.3%", "4", "3.6"],
    ["高出25%，两档", VARIANCE, "部门预决算差异率（4）", "——", "53.3%", "4", "3.2"],
    ["没有写百分号", VARIANCE, "部门预决算差异率（4）", "", "48.3", "4", "3.2"],
    ["达到90%", LADDER, "完成率", "≥95%", "90%", "10", "10"],
    ["降10%，两档", LADDER, "完成率", "≥95%", "80%", "10", "8"],
    ["变动率为负", CHANGE, "“三公经费”变动率", "≤0", "-2.5%", "8", "8"],
    ["变动率为负，没有写百分号", CHANGE, "“三公经费”变动率", "≤0", "-2.5", "8", "8"],
    ["变动率为零", CHANGE, "“三公经费”变动率", "≤0", "0%", "8", "8"],
    ["超过3个百分点", CHANGE, "“三公经费”变动率", "≤0", "3%", "8", "5.6"],
  ])("%s：%#", (_, one, name, target, actual, points, score) => {
    expect(ruled(one, { name, target, actual, points })).toMatchObject({
      status: "computed",
      score,
      met: Number(score) === Number(points) && !_.startsWith("高出不足"),
      choices: [],
    });
  });

  it("tells the difference, the steps and what is left", () => {
    const row = ruled(LAST_YEAR, { name: CARRY, target: "3.2%", actual: "5.2%" });
    expect(told(row)).toBe(
      "完成值 5.2%，高出上年 3.2% 2个百分点；每1个百分点扣 0.4 分，满 2 档（不足一档不扣），扣 0.8 分；4 − 0.8 = 3.2",
    );
    expect(told(ruled(LAST_YEAR, { name: CARRY, target: "3.2%", actual: "3%" }))).toBe(
      "完成值 3%，不高于上年 3.2%，不扣分；记满分 4",
    );
  });
});

describe("part of a step", () => {
  const part = { name: CARRY, target: "3.1%", actual: "5.8%" };

  it.each([
    ["rulebook: none", undefined, "assumed", "3.2"],
    ["person: none", "none", "computed", "3.2"],
    ["person: linear", "linear", "computed", "2.92"],
  ] as const)("is a choice where the wording leaves it open (%s)", (_, option, status, score) => {
    const choices = option ? { choices: { "partial-step": option } } : {};
    const row = ruled(LAST_YEAR, { ...part, ...choices });
    expect(row).toMatchObject({ status, score, choices: ["partial-step"] });
    if (!option) expect(row.assumption?.zh).toContain("不足一档的部分");
  });

  it.each([
    ["none", "3.2"],
    ["linear", "2.92"],
    ["whole", "2.8"],
  ] as const)("is no choice where the rule says it: %s", (partial, score) => {
    const row = ruled(
      { ...LAST_YEAR, partial },
      { ...part, choices: { "partial-step": "linear" } },
    );
    expect(row).toMatchObject({ status: "computed", score, choices: [] });
  });

  it("is exact: a whole number of steps is none too few", () => {
    // 0.3 − 0.2 is less than 0.1 in binary
    const tenth = { ...LAST_YEAR, step: { number: "0.1", unit: "%" } };
    const row = ruled(tenth, { name: CARRY, target: "1.2%", actual: "1.3%" });
    expect(row).toMatchObject({ status: "computed", score: "3.6" });
  });
});

describe("what a step deduction cannot settle", () => {
  it.each([
    ["no actual", LAST_YEAR, "3.1%", "", /完成值未填写/u],
    ["no last year", LAST_YEAR, "", "5.2%", /上年数未填写/u],
    ["a dash for last year", LAST_YEAR, "——", "5.2%", /上年数/u],
    ["a bound for last year", LAST_YEAR, "≤5%", "5.2%", /不是上年的数/u],
    ["words", LAST_YEAR, "3.1%", "较低", /不是数/u],
    ["another unit", LAST_YEAR, "3.1%", "5万元", /不能换算/u],
  ])("%s is left to the person", (_, one, target, actual, reason) => {
    const row = ruled(one, { name: CARRY, target, actual });
    expect(row).toMatchObject({ status: "manual", score: null });
    expect(row.reason?.zh).toMatch(reason);
  });
});

describe("what a step deduction assumes", () => {
  it.each([
    [
      "full marks that are not the row's points",
      LADDER,
      { name: "完成率", target: "≥95%", actual: "80%", points: "5" },
      "3",
      "评分标准写满分 10 分",
    ],
    [
      "a share that may be a percentage",
      LAST_YEAR,
      { name: CARRY, target: "0.031", actual: "0.052" },
      "4",
      "5.2%",
    ],
    [
      "a rule in percent on a row that counts things",
      LADDER,
      { name: "培训人数", target: "100人", actual: "80人", points: "10" },
      "8",
      "按完成率（80人 ÷ 100人）理解",
    ],
    [
      "a degree of completion",
      LADDER,
      { name: "工程进度", target: "完成", actual: "已完成80%", points: "10" },
      "8",
      "按完成程度理解",
    ],
    [
      "the exact limit of no points",
      rule({ ...LADDER, full: null, nothingFrom: { number: "60", unit: "%", included: null } }),
      { name: "完成率", target: "≥95%", actual: "60%", points: "10" },
      "4",
      "正好是“不得分”的界限 60%",
    ],
  ])("%s", (_, one, sketch, score, words) => {
    const row = ruled(one, sketch);
    expect(row).toMatchObject({ status: "assumed", score });
    expect(row.assumption?.zh).toContain(words);
  });

  it.each([
    ["0.5", "0.5%", "50%"],
    ["-0.5", "-0.5%", "-50%"],
  ])("a share of less than one either way: %s", (actual, read, meant) => {
    const row = ruled(CHANGE, { name: "“三公经费”变动率", target: "≤0", actual, points: "8" });
    expect(row.status).toBe("assumed");
    expect(row.assumption?.zh).toContain(`按 ${read} 理解；如果是 ${meant}`);
  });

  it.each([
    ["an actual with a bound", LAST_YEAR, CARRY, "3.2%", "≤5.2%", "3.2", "≤5.2%"],
    ["the same on the good side", LAST_YEAR, CARRY, "5.2%", "≤3.2%", "4", "≤3.2%"],
    ["an actual with a bound, by its rate", LADDER, "培训人数", "100人", "≥80人", "8", "带有"],
    ["an actual without a unit", TEN_DAYS, "办理天数", "", "12", "3.2", "没有写单位"],
    ["an approximate target, by its rate", LADDER, "培训人数", "约100人", "80人", "8", "是约数"],
    ["a small share for last year", LAST_YEAR, CARRY, "0.5", "2.5%", "3.2", "按 0.5% 理解"],
  ] as const)(
    "what was assumed of the values: %s",
    (_, one, name, target, actual, score, words) => {
      const row = ruled(one, {
        name,
        target,
        actual,
        points: one === LADDER ? "10" : "4",
      });
      expect(row).toMatchObject({ status: "assumed", score });
      expect(row.assumption?.zh).toContain(words);
    },
  );

  it.each([
    // a bound is no figure of last year, but it is the target and stands beside a printed limit
    ["its own target", DAYS, "办理天数", "≤10天", "12天", "3.2"],
    ["its own target", DAYS, "办理天数", "不超过10天", "9天", "4"],
    ["a printed limit", VARIANCE, "部门预决算差异率（4）", "≤30%", "38.3%", "3.6"],
    ["a printed limit", { ...LADDER, full: null }, "完成率", "≥95%", "80%", "2"],
  ])("no last year where a bound stands beside %s: %#", (_, one, name, target, actual, score) => {
    expect(ruled(one, { name, target, actual })).toMatchObject({ status: "computed", score });
  });

  it("both of a bound and of a unit that are missing from what the rule says", () => {
    const row = ruled(TEN_DAYS, { name: "办理天数", actual: "≤12" });
    expect(row.assumption?.zh).toContain("带有比较符号");
    expect(row.assumption?.zh).toContain("没有写单位");
  });

  it("nothing beyond the limit of no points", () => {
    const last = rule({
      ...LADDER,
      full: null,
      nothingFrom: { number: "60", unit: "%", included: null },
    });
    const at = (actual: string) =>
      ruled(last, { name: "完成率", target: "≥95%", actual, points: "10" });
    expect(at("59.9%")).toMatchObject({ status: "computed", score: "0" });
    expect(at("≤50%")).toMatchObject({ status: "assumed", score: "0" });
    expect(at("65%")).toMatchObject({ status: "computed", score: "5" });
  });

  it.each([
    ["above", "12天", "10天", "3.2"],
    ["below", "8天", "10天", "3.2"],
    ["above", "10天", "10天", "4"],
  ] as const)("steps %s the target in its own unit: %s", (side, actual, target, score) => {
    const days = rule({ base: { of: "target" }, side, step: { number: "1", unit: "天" } });
    expect(ruled(days, { name: "办理天数", target, actual })).toMatchObject({
      status: "computed",
      score,
    });
  });

  it.each([
    ["a share of the points", { number: "0.1", of: "share" } as const, "3.2"],
    ["points", { number: "0.1", of: "points" } as const, "3.8"],
  ])("deducts %s", (_, deduct, score) => {
    const row = ruled({ ...LAST_YEAR, deduct }, { name: CARRY, target: "3%", actual: "5%" });
    expect(row.score).toBe(score);
  });
});

describe("any step deduction", () => {
  const tenths = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n / 10));
  const anyRule = fc.record({
    side: fc.constantFrom<StepDeduction["side"][]>("above", "below"),
    partial: fc.constantFrom<StepDeduction["partial"][]>("none", "linear", "whole", null),
    step: tenths(200).map((number) => ({ number, unit: "%" })),
    deduct: tenths(50).map((number) => ({ number, of: "points" as const })),
    base: tenths(1000).map((number) => limit(number)),
  });

  it("scores between 0 and the points, and never more for lying further out", () => {
    const tenth = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(anyRule, tenth, tenth, tenths(200), (one, a, b, points) => {
        const score = (at: number) =>
          Number(ruled(rule(one), { name: "差异率", actual: `${at / 10}%`, points }).score);
        const [less, more] = a < b ? [a, b] : [b, a];
        const [inner, outer] = one.side === "above" ? [less, more] : [more, less];
        expect(score(outer)).toBeGreaterThanOrEqual(0);
        expect(score(inner)).toBeLessThanOrEqual(Number(points));
        expect(score(outer)).toBeLessThanOrEqual(score(inner));
      }),
      { numRuns: 300 },
    );
  });
});
