import fc from "fast-check";
import type { Checklist } from "../../../src/rulebooks/row-rule";
import { ruled, told } from "./ruled";

const SIGNS = ["①", "②", "③", "④", "⑤", "⑥", "⑦"];
const list = (count: number, each: string, way: Checklist["way"] = "deducts"): Checklist => ({
  kind: "checklist",
  items: SIGNS.slice(0, count).map((mark) => ({ mark, text: `要求${mark}`, points: each })),
  perItem: null,
  way,
});
const weighted = (points: readonly string[], way: Checklist["way"]): Checklist => ({
  kind: "checklist",
  items: points.map((one, at) => ({ mark: SIGNS[at] ?? "", text: "要求", points: one })),
  perItem: null,
  way,
});
const unlisted: Checklist = { kind: "checklist", items: [], perItem: "0.5", way: "deducts" };

describe("每有一项不合格扣…分，扣完为止 (3.3–3.5)", () => {
  it.each([
    ["七项扣0.5，共2分", list(7, "0.5"), "2", "全部合格", "2"],
    ["七项扣0.5，共2分", list(7, "0.5"), "2", "③⑤不合格", "1"],
    ["七项扣0.5，共2分", list(7, "0.5"), "2", "①②③④不合格", "0"],
    ["七项扣0.5，共2分", list(7, "0.5"), "2", "全部不合格", "0"],
    ["七项扣0.5，共2分", list(7, "0.5"), "2", "2项不合格", "1"],
    ["六项扣0.8，共4分", list(6, "0.8"), "4", "⑥不合格", "3.2"],
    ["六项扣0.8，共4分", list(6, "0.8"), "4", "除①外均不合格", "0"],
    ["两项扣2，共4分", list(2, "2"), "4", "①不合格", "2"],
    ["两项扣2，共4分", list(2, "2"), "4", "①②不合格", "0"],
    ["各项扣分不同", weighted(["1", "0.5", "2"], "deducts"), "4", "②③不合格", "1.5"],
    ["各项扣分不同，全部不合格", weighted(["1", "0.5", "2"], "deducts"), "4", "3项不合格", "0.5"],
    ["没有列出各项", unlisted, "3", "缺2项", "2"],
    ["没有列出各项", unlisted, "3", "③⑤不合格", "2"],
    ["没有列出各项，一项写了两次", unlisted, "3", "③不合格，⑤不合格，③不合格", "2"],
    [
      "各项扣分不同，一项写了两次",
      weighted(["1", "0.5", "2"], "deducts"),
      "4",
      "②不合格，②③不合格",
      "1.5",
    ],
    ["七项扣0.5，写明原因", list(7, "0.5"), "2", "③不合格，因制度未修订", "1.5"],
    ["没有列出各项", unlisted, "3", "9项不合格", "0"],
  ])("%s：%# %s", (_, rule, points, actual, score) => {
    expect(ruled(rule, { actual, points })).toMatchObject({
      status: "computed",
      score,
      met: Number(score) === Number(points),
      citation: { cell: "I14" },
      choices: [],
    });
  });

  it("tells the items, what they cost and what is left", () => {
    expect(told(ruled(list(7, "0.5"), { actual: "③⑤不合格", points: "2" }))).toBe(
      "不合格 2 项（③⑤），共扣 1 分；2 − 1 = 1",
    );
    expect(told(ruled(list(7, "0.5"), { actual: "2项不合格", points: "2" }))).toBe(
      "不合格 2 项，共扣 1 分；2 − 1 = 1",
    );
    expect(told(ruled(list(6, "0.8"), { actual: "全部不合格", points: "4" }))).toBe(
      "不合格 6 项（①②③④⑤⑥），共扣 4.8 分；4 − 4.8 = -0.8；扣完为止，得 0 分",
    );
    expect(told(ruled(list(3, "0.5"), { actual: "均合格", points: "1" }))).toBe(
      "完成值“均合格”：没有不合格项，不扣分",
    );
  });
});

describe("①…（1分）②…（1分）: each item earns its own", () => {
  it.each([
    ["全部合格", "4", "computed"],
    ["③不合格", "2", "computed"],
    ["①②合格③不合格", "2", "computed"],
    ["全部不合格", "0", "computed"],
    ["3项不合格", "0", "computed"],
    ["0项不合格", "4", "computed"],
  ])("%s: %s of 4", (actual, score, status) => {
    const rule = weighted(["1", "1", "2"], "earns");
    expect(ruled(rule, { actual })).toMatchObject({ score, status });
  });

  it.each([
    ["less than the points", ["1", "1", "1"], "3", "3 分"],
    ["more than the points", ["2", "2", "2"], "4", "6 分"],
  ])("whose items add up to %s is assumed", (_, points, score, words) => {
    const row = ruled(weighted(points, "earns"), { actual: "全部合格" });
    expect(row).toMatchObject({ status: "assumed", score });
    expect(row.assumption?.zh).toContain(`合计 ${words}`);
  });

  it("needs to know which item failed where they weigh differently", () => {
    const row = ruled(weighted(["1", "1", "2"], "earns"), { actual: "2项不合格" });
    expect(row).toMatchObject({ status: "manual", score: null });
    expect(row.reason?.zh).toContain("各项扣分不同");
  });
});

describe("an answer that is missing or cannot be told", () => {
  it.each(["", "无", "—", "健全", "95%", "基本合格", "⑧不合格", "8项不合格", "①②合格"])(
    "“%s” is left to the person, who is told how to write it",
    (actual) => {
      const row = ruled(list(7, "0.5"), { actual, points: "2" });
      expect(row).toMatchObject({ status: "manual", score: null, met: null });
      expect(row.reason?.zh).toContain("“全部合格”");
      expect(row.reason?.zh).toContain("“①、③不合格”");
    },
  );
});

describe("any checklist", () => {
  const amount = fc.integer({ min: 0, max: 60 }).map((tenths) => String(tenths / 10));
  const rule = fc
    .record({
      weights: fc.array(amount, { minLength: 1, maxLength: 7 }),
      way: fc.constantFrom<Checklist["way"][]>("deducts", "earns"),
    })
    .map(({ weights, way }) => weighted(weights, way));
  const answer = (failed: readonly number[]): string =>
    failed.length === 0 ? "全部合格" : `${failed.map((at) => SIGNS[at]).join("")}不合格`;

  it("scores between 0 and the points, and never more for a further failed item", () => {
    fc.assert(
      fc.property(rule, amount, fc.array(fc.nat(6)), fc.nat(6), (one, points, picks, more) => {
        const count = one.items.length;
        const some = [...new Set(picks.map((at) => at % count))];
        const others = [...new Set([...some, more % count])];
        const score = (failed: number[]) =>
          Number(ruled(one, { actual: answer(failed), points }).score);
        expect(score(some)).toBeGreaterThanOrEqual(0);
        expect(score(some)).toBeLessThanOrEqual(Number(points));
        expect(score(others)).toBeLessThanOrEqual(score(some));
      }),
      { numRuns: 300 },
    );
  });
});
