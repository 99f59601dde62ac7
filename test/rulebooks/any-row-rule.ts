import fc from "fast-check";
import type {
  Amount,
  BandScores,
  Checklist,
  Proportion,
  StepDeduction,
  StepEarning,
  WordTiers,
} from "../../src/rulebooks/row-rule";

const CIRCLED = [..."①②③④⑤⑥⑦⑧⑨"];
const MARKS: readonly ((index: number) => string)[] = [
  (index) => CIRCLED[index] ?? "①",
  (index) => `${String(index + 1)}、`,
  (index) => `${String(index + 1)}.`,
  (index) => `(${String(index + 1)})`,
];
const QUESTIONS = [
  "预算管理制度是否健全",
  "会计核算是否完整、合规",
  "资金的拨付是否有完整的审批程序和手续",
  "是否存在截留、挤占、挪用情况",
  "项目的重大开支是否经过评估论证",
  "信息公开是否及时",
];

/** Row rules of any numbers, one arbitrary a kind. */

/** 0.1 to 20 points, in tenths. */
export const points = fc.integer({ min: 1, max: 200 }).map((tenths) => String(tenths / 10));
const share = fc.integer({ min: 1, max: 99 }).map((percent) => String(percent / 100));
const amount = fc.oneof(
  points.map((number): Amount => ({ number, of: "points" })),
  share.map((number): Amount => ({ number, of: "share" })),
);
const measure = fc.record({
  number: fc.integer({ min: 1, max: 3000 }).map((tenths) => String(tenths / 10)),
  unit: fc.constantFrom("%", "‰", "个", "次", "万元", "人次", "分钟", "微克/立方米"),
});

/** What a rule may name as measured. */
const name = fc.constantFrom("满意度", "偏差率", "三公经费变动率", "与目标值偏差", "投诉率");

/** What may be printed of full marks and of the most that is lost. */
const limits = fc.record({ full: points, mostLost: points }, { requiredKeys: [] });

export const checklist = fc
  .record({
    count: fc.integer({ min: 2, max: 9 }),
    mark: fc.constantFrom(...MARKS),
    texts: fc.array(fc.constantFrom(...QUESTIONS), { minLength: 9, maxLength: 9 }),
    each: fc.array(points, { minLength: 9, maxLength: 9 }),
    way: fc.constantFrom<("deducts" | "earns")[]>("deducts", "earns"),
    same: fc.boolean(),
    limits,
  })
  .map(({ count, mark, texts, each, way, same, limits: printed }): Checklist => ({
    kind: "checklist",
    items: Array.from({ length: count }, (_, index) => ({
      mark: mark(index),
      text: texts[index] ?? "",
      points: (same ? each[0] : each[index]) ?? "1",
    })),
    perItem: null,
    way,
    ...(way === "deducts" ? printed : {}),
  }));
export const perItem = fc.tuple(points, limits, fc.boolean()).map(([one, printed, lacking]) => ({
  kind: "checklist" as const,
  items: [],
  perItem: one,
  way: "deducts" as const,
  ...printed,
  ...(lacking ? { lacking } : {}),
})) as fc.Arbitrary<Checklist>;

/** 各占25%权重 of four, 1/3权重 of three: parts that add up to the whole where items earn. */
export const inParts = fc
  .record({
    count: fc.integer({ min: 2, max: 5 }),
    way: fc.constantFrom<("deducts" | "earns")[]>("deducts", "earns"),
    mark: fc.constantFrom(...MARKS),
  })
  .map(({ count, way, mark }): Checklist => ({
    kind: "checklist",
    items: Array.from({ length: count }, (_, index) => ({
      mark: mark(index),
      text: QUESTIONS[index] ?? "",
      points: count === 4 ? "25" : "1",
    })),
    perItem: null,
    way,
    outOf: count === 4 ? "100" : String(count),
  }));

const counted = fc.constantFrom("个", "次", "人次", "项", "场次");

export const stepEarning = fc
  .record({
    unit: counted,
    step: fc.integer({ min: 1, max: 100 }).map(String),
    gives: points,
    most: fc.option(points, { nil: null }),
    noun: fc.option(fc.constantFrom("活动", "宣传活动"), { nil: null }),
    from: fc.option(fc.record({ at: fc.integer({ min: 1, max: 50 }), points }), { nil: null }),
    count: fc.option(fc.integer({ min: 1, max: 99 }).map(String), { nil: null }),
  })
  .map(({ unit, step, gives, most, noun, from, count }): StepEarning => ({
    kind: "step-earning",
    ...(from && { from: { at: { number: String(from.at), unit }, points: from.points } }),
    step: { number: step, unit },
    gives,
    most: most === null ? null : { number: most, of: from ? "steps" : "all" },
    ...(most === null && !from && count !== null && { count }),
    ...(noun !== null && { noun }),
  }));

const plainStep = fc
  .record({
    base: fc.constantFrom<("number" | "target" | "lastYear")[]>("number", "target", "lastYear"),
    limit: measure,
    beyond: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null }),
    oneSide: fc.constantFrom<StepDeduction["side"][]>("above", "below", "both"),
    step: measure,
    deduct: amount,
    full: fc.option(points, { nil: null }),
    partial: fc.constantFrom<StepDeduction["partial"][]>("none", "linear", "whole", null),
    included: fc.constantFrom(true, false, null),
    absolute: fc.boolean(),
    named: fc.option(name, { nil: null }),
    inPoints: fc.boolean(),
    most: fc.option(points, { nil: null }),
  })
  .map(({ base, limit, beyond, oneSide, included, absolute, named, inPoints, most, ...rest }) => {
    // on both sides of a printed point only
    const side = oneSide === "both" && base !== "number" ? "above" : oneSide;
    const down = side === "below" ? -1 : 1;
    const nothing = beyond === null ? null : Number(limit.number) + down * beyond;
    const isEnded = base === "number" && side !== "both" && nothing !== null && nothing >= 0;
    const rule: StepDeduction = {
      kind: "step-deduction",
      ...rest,
      side,
      ...(named === null ? {} : { name: named }),
      ...(inPoints && base === "number" && limit.unit === "%" ? { inPoints } : {}),
      base: base === "number" ? { of: base, limit } : { of: base },
      nothingFrom: isEnded
        ? { number: String(Math.round(nothing * 10) / 10), unit: limit.unit, included }
        : null,
      ...(most === null || isEnded ? {} : { mostLost: most }),
      ...(absolute && base === "number" && side === "above" ? { absolute } : {}),
    };
    return rule;
  });

const bonus = fc.option(fc.constantFrom("每增加1%加1分", "每超过10万元加0.5分"), { nil: null });

export const stepDeduction = fc
  .tuple(plainStep, bonus)
  .map(([rule, more]) =>
    more !== null && rule.side === "below" && !rule.mostLost ? { ...rule, bonus: more } : rule,
  );

/** 每逾期1天扣1分, where the target is a date. */
export const lateStep = fc
  .record({
    step: fc.record({
      number: fc.integer({ min: 1, max: 30 }).map(String),
      unit: fc.constantFrom("天", "个工作日", "个小时", "周", "个月"),
    }),
    deduct: amount,
    full: fc.option(points, { nil: null }),
    last: fc.option(fc.integer({ min: 1, max: 99 }).map(String), { nil: null }),
    included: fc.constantFrom(true, false, null),
    most: fc.option(points, { nil: null }),
  })
  .map(({ step, deduct, full, last, included, most }): StepDeduction => ({
    kind: "step-deduction",
    base: { of: "target" },
    side: "above",
    step,
    deduct,
    full,
    partial: null,
    nothingFrom:
      last === null ? null : { number: last, unit: step.unit, included, excess: true as const },
    late: true,
    ...(last === null && most !== null ? { mostLost: most } : {}),
  }));

export const bandScores = fc
  .record({
    measure: fc.constantFrom<BandScores["measure"][]>(
      "actual",
      "absolute",
      "completion",
      "achieved",
      "deviation",
    ),
    named: fc.option(name, { nil: null }),
    unit: fc.constantFrom("%", "‰", "分钟", "次", "个", null),
    edges: fc.uniqueArray(fc.integer({ min: 1, max: 1200 }), { minLength: 1, maxLength: 5 }),
    inUpper: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    scores: fc.uniqueArray(fc.integer({ min: 1, max: 199 }), { minLength: 6, maxLength: 6 }),
    ends: fc.record({ all: fc.boolean(), nothing: fc.boolean() }),
    better: fc.constantFrom("above", "below"),
  })
  .map(({ measure: what, named, unit, edges, inUpper, scores, ends, better }): BandScores => {
    edges.sort((one, other) => one - other);
    scores.sort((one, other) => other - one);
    const ordered = Array.from({ length: edges.length + 1 }, (_, index): Amount => {
      if (index === 0 && ends.all) return { number: "1", of: "share" };
      if (index === edges.length && ends.nothing) return { number: "0", of: "points" };
      return { number: String((scores[index] ?? 0) / 10), of: "points" };
    });
    if (better === "above") ordered.reverse();
    const rising = ordered.map((score, index) => {
      const [low, high] = [edges[index - 1], edges[index]];
      const upper = (at: number): boolean => inUpper[at] ?? true;
      return {
        from: low === undefined ? null : { number: String(low / 10), included: upper(index - 1) },
        to: high === undefined ? null : { number: String(high / 10), included: !upper(index) },
        score,
      };
    });
    return {
      kind: "bands",
      measure: what,
      ...(named !== null && /^a/u.test(what) && what !== "achieved" ? { name: named } : {}),
      // a rate is no number of things, and 完成5次 is the actual itself
      unit: what === "achieved" || (what === "completion" && unit !== null) ? "%" : unit,
      bands: better === "above" ? rising.reverse() : rising,
    };
  });

const percent = (number: number) => ({ number: String(number / 10), unit: "%" });

export const proportion = fc
  .record({
    named: fc.option(fc.constantFrom("满意度", "预算执行率", "资金到位率"), { nil: null }),
    below: fc.constantFrom<Proportion["below"][]>("rate", "of-limit", "open", "none"),
    limit: fc.oneof(
      fc.constant("target" as const),
      fc.integer({ min: 610, max: 999 }).map(percent),
    ),
    isLimited: fc.boolean(),
    under: fc.option(fc.integer({ min: 1, max: 600 }).map(percent), { nil: null }),
    included: fc.constantFrom(true, false, null),
    named10: fc.option(points, { nil: null }),
  })
  .map(({ named, below, limit, isLimited, under, included, named10 }): Proportion => {
    const part = below === "of-limit" && limit === "target" ? "rate" : below;
    const full = isLimited || part === "of-limit" || part === "none" ? limit : null;
    // the common ratio is no rule of a row's own
    const isCommon = named === null && part !== "none" && (full === null || full === "target");
    const nothing = part === "none" ? null : (under ?? (isCommon ? percent(600) : null));
    return {
      kind: "proportion",
      ...(named === null ? {} : { name: named }),
      below: part,
      full,
      nothingUnder: nothing && { ...nothing, included },
      points: part === "open" && full === null ? null : named10,
    };
  });

export const wordTiers = fc
  .record({
    words: fc.constantFrom(
      ["制度健全", "基本健全", "不健全"],
      ["优", "良", "中", "差"],
      ["显著", "较显著"],
      ["无结余", "有结余，但不超过上年结转", "结余超过上年结转"],
      ["全部完成", "部分完成", "未完成"],
    ),
    best: fc.integer({ min: 4, max: 20 }),
    step: fc.constantFrom("1", "0.5"),
  })
  .map(({ words, best, step }): WordTiers => ({
    kind: "words",
    tiers: words.map((one, at) => ({ words: one, points: String(best - at * Number(step)) })),
  }));

export const yesNo = fc.record({
  kind: fc.constant("yes-no" as const),
  question: fc.constantFrom("按时完成", "有绩效目标", "未发生安全事故", "是否制定实施方案", "符合"),
  yes: fc.oneof(amount, fc.constant<Amount>({ number: "1", of: "share" })),
  no: fc.constantFrom<Amount[]>({ number: "0", of: "points" }, { number: "0.5", of: "points" }),
});
