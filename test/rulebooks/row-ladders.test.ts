import { readRowRule } from "../../src/rulebooks";
import type { BandScores, RowRule } from "../../src/rulebooks/row-rule";

const read = (text: string): RowRule | null => readRowRule({ text, cell: "H7" })?.rule ?? null;

/** `measure [from to):score …`, with the brackets of intervals. */
function bands(rule: RowRule | null): string {
  if (rule?.kind !== "bands") return `no bands: ${rule?.kind ?? "nothing"}`;
  const one = ({ from, to, score }: BandScores["bands"][number]): string => {
    const low = from ? `${from.included ? "[" : "("}${from.number}` : "(";
    const high = to ? `${to.number}${to.included ? "]" : ")"}` : ")";
    return `${low},${high}:${score.of === "share" ? `${score.number}p` : score.number}`;
  };
  const of = rule.name === undefined ? "" : `of ${rule.name} `;
  return `${of}${rule.measure}${rule.unit ?? ""} ${rule.bands.map(one).join(" ")}`;
}

const FOUR = "[100,):10 [90,100):8 [80,90):5 (,80):0";

const LADDERS: readonly (readonly [string, string])[] = [
  // numbered in any way
  [
    "①100%，得10分；②90%（含）-100%，得8分；③80%（含）-90%，得5分；④80%以下，得0分。",
    `actual% ${FOUR}`,
  ],
  [
    "（1）100%，得10分；（2）90%（含）-100%，得8分；（3）80%（含）-90%，得5分；（4）80%以下，得0分。",
    `actual% ${FOUR}`,
  ],
  [
    "1、100%，得10分；2、90%（含）-100%，得8分；3、80%（含）-90%，得5分；4、80%以下，得0分。",
    `actual% ${FOUR}`,
  ],
  [
    "1. 100%，得10分\n2. 90%（含）-100%，得8分\n3. 80%（含）-90%，得5分\n4. 80%以下，得0分",
    `actual% ${FOUR}`,
  ],
  [
    "1.比率≥90%的，得2分；\n2.90%＞比率≥75%的，得1分；\n3.75%＞比率≥60%的，得0.5分；\n4.比率＜60%的，得0分。",
    "actual% [90,):2 [75,90):1 [60,75):0.5 (,60):0",
  ],
  [
    "1.公用经费控制率≤100%，得3分；2.公用经费控制率＞100%的，得0分。",
    "of 公用经费控制率 actual% (,100]:3 (100,):0",
  ],
  // named by grades
  [
    "优（≥95%）10分，良（85%-95%）8分，中（60%-85%）6分，差（<60%）0分",
    "actual% [95,):10 [85,95):8 [60,85):6 (,60):0",
  ],
  [
    "A：100%，10分；B：90%（含）-100%，8分；C：80%（含）-90%，5分；D：80%以下，0分",
    `actual% ${FOUR}`,
  ],
  ["A：100%，10分；B：90%-99%，8分；C：90%以下，0分", "actual% [100,):10 [90,99]:8 (,90):0"],
  // with a colon, or without a verb
  ["90%以上：10分；80%-89%：8分；80%以下：0分", "actual% [90,):10 [80,89]:8 (,80):0"],
  ["优良率90%以上5分；80-89%3分；80%以下0分", "of 优良率 actual% [90,):5 [80,89]:3 (,80):0"],
  ["90%以上10分；85%以上8分；80%以上6分；其他0分", "actual% [90,):10 [85,90):8 [80,85):6 (,80):0"],
  ["30分钟以内得5分，30-60分钟得3分，60分钟以上不得分", "actual分钟 (,30]:5 (30,60):3 [60,):0"],
  // shares of the points
  ["90%以上得满分；80%-90%得60%；80%以下不得分", "actual% [90,):1p [80,90):0.6p (,80):0"],
  // the verb: of an amount in things the actual, in percent what the row tells
  [
    "完成500人以上得10分，400-500人得8分，400人以下不得分",
    "actual人 [500,):10 [400,500):8 (,400):0",
  ],
  ["完成95%以上得5分，完成90%-95%得3分，90%以下不得分", "achieved% [95,):5 [90,95):3 (,90):0"],
  ["任务完成95%以上得5分，90%以下不得分，90%-95%得3分", "completion% [95,):5 [90,95):3 (,90):0"],
  // beside what gives no points
  ["根据绩效目标完成情况评分。95%以上得5分，否则不得分", "actual% [95,):5 (,95):0"],
  ["95%以上得5分，否则不得分。没有楼堂馆所项目的部门按满分计算。", "actual% [95,):5 (,95):0"],
  // in other words
  [
    "预算完成率=100%的，得10分。\n预算完成率≥95%的，得9分。\n预算完成率在90%（含）和95%之间，得8分。\n预算完成率＜90%的，得0分。",
    "of 预算完成率 actual% [100,):10 [95,100):9 [90,95):8 (,90):0",
  ],
  [
    "执行率≥95%得10分；95%>执行率≥90%得8分；90%>执行率≥85%得6分；执行率<85%不得分",
    "of 执行率 actual% [95,):10 [90,95):8 [85,90):6 (,85):0",
  ],
  [
    "全年执行率≥98%的，得满分；95%≤执行率＜98%的，得分值的80%；执行率＜95%的，不得分。",
    "of 全年执行率 actual% [98,):1p [95,98):0.8p (,95):0",
  ],
  [
    "完成率100%（10分）；90%（含）-100%（8分）；80%（含）-90%（5分）；80%以下（0分）。",
    `completion% ${FOUR}`,
  ],
  ["100%=10分；90%≤完成率<100%=8分；<90%=0分", "completion% [100,):10 [90,100):8 (,90):0"],
  [
    "支出500万元以上得5分，300-500万元得3分，300万元以下得0分",
    "of 支出 actual万元 [500,):5 [300,500):3 (,300):0",
  ],
  // the rest on both sides
  ["控制率在90%-100%得5分，否则不得分。", "of 控制率 actual% [90,100]:5 (,90):0 (100,):0"],
  [
    "政府采购执行率在90%（含）—100%（不含）之间计5分，其他不得分。",
    "of 政府采购执行率 actual% [90,100):5 (,90):0 [100,):0",
  ],
  // whatever the sign
  [
    "偏差率绝对值在5%以内得5分，5%-10%得3分，10%以上不得分。",
    "of 偏差率 absolute% (,5]:5 (5,10):3 [10,):0",
  ],
  [
    "预算调整率的绝对值小于等于5%得3分，大于5%小于等于10%得2分，大于10%不得分。",
    "of 预算调整率 absolute% (,5]:3 (5,10]:2 (10,):0",
  ],
];

describe("ladders", () => {
  it.each(LADDERS)("%s", (text, expected) => {
    expect(bands(read(text))).toBe(expected);
  });
});

describe("step deductions", () => {
  it.each([
    [
      "以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。",
      { base: { limit: { number: "100", unit: "%" } }, side: "above", full: "5" },
    ],
    [
      "在职人员控制率以100%为标准，每超过1%扣0.5分，扣完为止。",
      { base: { limit: { number: "100", unit: "%" } }, side: "above", full: null },
    ],
    [
      "政府采购执行率100%计6分，每超过（降低）5%扣2分",
      { base: { limit: { number: "100" } }, side: "both", name: "政府采购执行率" },
    ],
    [
      "与目标值偏差在3个百分点以内得满分，每超1个百分点扣1分",
      { name: "与目标值偏差", inPoints: true },
    ],
    ["不超过预算得满分，每超1万元扣1分", { base: { of: "target" }, side: "above" }],
    ["每少完成1个项目扣2分", { base: { of: "target" }, step: { number: "1", unit: "个" } }],
    ["≤35微克/立方米得满分，每超1微克/立方米扣1分", { step: { unit: "微克/立方米" } }],
    ["达到95%得满分，每低1%扣1分（不足1%按1%计）", { partial: "whole" }],
    [
      "达到95%得满分；低于95%的，每低1个百分点（不足1个百分点按1个百分点计）扣0.5分，扣完为止",
      { partial: "whole" },
    ],
    ["每低1%（不足1%的部分不扣分），扣1分", { partial: "none" }],
    ["优良率90%（含）以上10分，每低一个百分点扣减1分", { full: "10" }],
    [
      "根据绩效目标完成情况评分。100%以下（含）计5分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。",
      { base: { limit: { number: "100", unit: "%" } }, side: "above", full: "5" },
    ],
    ["增长率=（本年-上年）/上年×100%。≥10%得满分，每低1%扣1分", { name: "增长率" }],
    [
      "①达到95%得满分；②每低1个百分点扣0.5分",
      { base: { limit: { number: "95", unit: "%" } }, side: "below" },
    ],
    [
      "预算调整率绝对值≤5%，得5分。\n预算调整率绝对值>5%的，每增加0.1个百分点扣0.1分，扣完为止。",
      { base: { limit: { number: "5", unit: "%" } }, absolute: true },
    ],
    ["|预算调整率|≤10%，得5分；每超过1个百分点扣0.5分，扣完为止。", { absolute: true }],
    ["预决算差异率（绝对值）≤10%得满分，每超过1个百分点扣0.5分。", { absolute: true }],
  ])("%s", (text, expected) => {
    expect(read(text)).toMatchObject({ kind: "step-deduction", ...expected });
  });

  it.each([
    // clear words and signs
    ["≥15%不得分", true],
    ["达到或超过15%不得分", true],
    ["15%（含）以上不得分", true],
    [">15%不得分", false],
    ["15%（不含）以上不得分", false],
    // loose words
    ["超过15%不得分", null],
    ["15%以上不得分", null],
  ])("结余率≤9%%得满分；每超过1个百分点扣0.5分，%s: the limit itself %s", (words, included) => {
    const rule = read(`结余率≤9%得满分；每超过1个百分点扣0.5分，${words}`);
    expect(rule).toMatchObject({ nothingFrom: { number: "15", unit: "%", included } });
  });

  it.each([
    ["低于80%不得分", false],
    ["低于80%（含）不得分", true],
    ["80%（含）以下不得分", true],
    ["80%以下不得分", null],
  ])("达到95%%得满分，每低1个百分点扣0.5分，%s: the limit itself %s", (words, included) => {
    const rule = read(`达到95%得满分，每低1个百分点扣0.5分，${words}`);
    expect(rule).toMatchObject({ nothingFrom: { number: "80", unit: "%", included } });
  });
});

describe("all that pass", () => {
  it("may stand without a verb: 全部符合5分，有1项不符扣2分", () => {
    const rule = read("全部符合5分，有1项不符扣2分，扣完为止。");
    const one = { kind: "checklist", items: [], perItem: "2", way: "deducts", full: "5" };
    expect(rule).toEqual(one);
  });
});

/** What only looks like a ladder or a step: a person's. */
const LEFT: readonly (readonly [string, string])[] = [
  ["1.95%以上得5分；2.90%以上得3分；3.90%以下不得分", "95 % or 1.95 %"],
  ["1.100%，得10分\n2.90%（含）-100%，得8分\n3.80%以下，得0分", "100 % or 1.1 %"],
  ["完成100%得10分；完成90%得8分；完成80%得6分；80%以下得0分", "nothing for 95 %"],
  ["90%-100%得8-10分；80%-90%得6-8分；80%以下得0-6分", "a range of points"],
  ["半年进度率≥45%，得2分；进度率＜45%，得0分。", "two rates"],
  ["合格率95%以上得5分；不合格率95%以下不得分", "a rate and its opposite"],
  ["控制率90%以上100%以下得5分，否则不得分", "以下 may or may not hold 100 %"],
  ["偏差率绝对值±5%以内得5分，±5%以外不得分", "a distance from the target, or from nothing"],
  ["以95%为标准。控制率≤100%，计5分；每超过一个百分点扣0.5分", "two lines"],
  ["调整率绝对值≥5%得5分，每降低1%扣0.5分", "no upper limit"],
  ["完成率4场以上得5分，否则不得分", "a rate is no number of things"],
  ["90%以上得10分；80%-90%得60%；80%以下不得分", "points beside shares of them"],
  ["95%以上得5分，否则不得分。没有违规的得满分", "two rules"],
  ["每超过（降低）5%扣2分", "on either side of what"],
  ["不超过预算得满分，每超1次扣1分", "a budget in times"],
  ["满意度≥95%得5分，合格率低于95%的，每低1%扣1分", "two measures"],
  ["控制率≤1，得5分；每超过1个百分点扣0.5分", "1 is the whole, or one percent"],
];

describe("what is left to the person", () => {
  it.each(LEFT)("%s (%s)", (text) => {
    expect(read(text)).toBeNull();
  });
});
