import { readRowRule } from "../../../src/rulebooks";
import type { RowRule } from "../../../src/rulebooks/row-rule";
import { ruled, told } from "./ruled";

/** A row under the rule that it prints, by that rule's own words. */
function row(text: string, name: string, target: string, actual: string, points = "10") {
  const rule = readRowRule({ text, cell: "I14" })?.rule as RowRule;
  return ruled(rule, { name, target, actual, points });
}

describe("完成 before a number", () => {
  it.each([
    // counted in things it is the actual itself
    ["完成4场及以上得8分，完成3场得6分，完成2场得4分，2场以下不得分", "≥4场", "3场", "8", "6"],
    ["完成500人以上得10分，400-500人得8分，400人以下不得分", "≥500人", "450人", "10", "8"],
    ["完成800人以上得10分，600-800人得8分，600人以下0分", "1000人", "800人", "10", "10"],
    ["完成95%以上得5分，完成90%-95%得3分，完成90%以下不得分", "100人", "93人", "5", "3"],
    ["完成目标值的95%以上得5分，90%-95%得3分，90%以下不得分", "100人", "93人", "5", "3"],
  ])("%s: %s, %s", (text, target, actual, points, score) => {
    expect(row(text, "培训", target, actual, points)).toMatchObject({ status: "computed", score });
  });

  const percent = "完成95%以上得5分，完成90%-95%得3分，完成90%以下不得分";
  it.each([
    ["the best band begins at the target", percent, "≥95%", "93%", "computed", "3"],
    ["of a target of 100% both are one", percent, "100%", "93%", "computed", "3"],
    ["both lie in one band", percent, "≥98%", "97%", "computed", "5"],
    // 88% itself, or 92.6% of 95%
    ["the two differ", percent.replaceAll("95%", "92%"), "≥95%", "89%", "manual", null],
  ])("of a percentage is the actual itself where %s", (_, text, target, actual, status, score) => {
    expect(row(text, "合格率", target, actual, "5")).toMatchObject({ status, score });
  });
});

const WITHIN = "偏差率在10%以内得满分，超过10%，每超1个百分点扣0.5分";
const APART = "与目标值偏差在3个百分点以内得满分，每超1个百分点扣1分";
const LADDER = "偏差率在5%以内得10分，5%-15%得8分，15%以上不得分";
const OVER = "超支率≤5%得10分，每超1个百分点扣0.5分";
const SAVED = "成本节约率达到5%得10分，每低1个百分点扣1分";
const GROWTH = "增长率≥10%得10分，每低1个百分点扣1分";

describe("what is made of target and actual", () => {
  it.each([
    [WITHIN, "资料份数", "10份", "9.5份", "10"],
    [WITHIN, "资料份数", "100份", "120份", "5"],
    [WITHIN, "合格率", "≥95%", "90%", "10"],
    [APART, "合格率", "≥95%", "90%", "8"],
    [LADDER, "资料份数", "10份", "9份", "8"],
    [LADDER, "合格率", "≥95%", "90.5%", "10"],
    ["与目标值偏差在3天以内得满分，每超1天扣1分", "办理天数", "10天", "15天", "8"],
    [OVER, "项目成本", "≤100万元", "120万元", "2.5"],
    [OVER, "项目成本", "100万元", "120万元", "2.5"],
    [SAVED, "项目成本", "≤100万元", "98万元", "7"],
    // the row's own value
    [WITHIN, "预算偏差率", "≤10%", "12%", "9"],
    [GROWTH, "旅游收入增长率", "≥10%", "8%", "8"],
    ["满意率达到90%得满分，每低1个百分点扣1分", "受益群众满意度（%）", "≥90%", "88%", "8"],
    ["执行率达到95%得满分，每低1%扣1分", "预算执行率", "≥95%", "90%", "5"],
  ])("%s: %s %s, %s → %s", (text, name, target, actual, score) => {
    expect(row(text, name, target, actual)).toMatchObject({ status: "computed", score });
  });

  it.each([
    ["完成率达到95%得满分，每低1%扣1分", "培训人数", "100人", "90人", "完成率（90人 ÷ 100人）"],
    ["执行率达到95%得满分，每低1%扣1分", "资金支出", "100万元", "90万元", "90万元 ÷ 100万元"],
  ])("%s is a degree of completion, and said", (text, name, target, actual, words) => {
    const found = row(text, name, target, actual);
    expect(found).toMatchObject({ status: "assumed", score: "5" });
    expect(found.assumption?.zh).toContain(words);
  });

  it("names what was compared", () => {
    expect(told(row(APART, "合格率", "≥95%", "90%"))).toContain("偏差 5%，高出3% 2个百分点");
    const rate = row("完成率达到100%得10分，每低1个百分点扣1分", "合格率", "80%", "72%");
    expect(told(rate)).toContain("完成率 90%，低于100% 10个百分点");
  });
});

describe("another measure than the row's is a person's", () => {
  it.each([
    [GROWTH, "旅游收入", "≥5亿元", "4.8亿元", /“增长率”/u],
    ["投诉率≤1%得10分，每高1个百分点扣1分", "投诉件数", "≤10件", "12件", /“投诉率”/u],
    ["覆盖率达到95%得满分，每低1%扣1分", "培训人数", "100人", "90人", /“覆盖率”/u],
    ["不合格率≤5%得满分，每高1个百分点扣1分", "产品合格率", "≥95%", "93%", /“不合格率”/u],
    ["合格率≥95%得满分，每低1个百分点扣1分", "不合格率", "≤5%", "7%", /“合格率”/u],
    ["满意度90%以上得10分，80%-90%得8分，80%以下0分", "合格率", "≥95%", "93%", /“满意度”/u],
    ["不合格产品不超过3个得满分，每超过1个扣1分", "产品", "100个", "98个", /“不合格产品”/u],
    ["增长率=本年/上年-1。≥10%得10分，每低1个百分点扣1分", "收入", "5亿元", "4亿元", /“增长率”/u],
    [SAVED, "节约资金", "≥5万元", "4万元", /“成本节约率”/u],
    [WITHIN, "办理时间", "2021年", "9天", /“偏差率”/u],
    // 5 points off, or 5.26 percent of 95
    [LADDER, "合格率", "≥95%", "90%", /两种算法/u],
    [WITHIN, "资料份数", "≥100份", "120份", /好于指标值/u],
    [LADDER, "资料份数", "≥100份", "120份", /好于指标值/u],
  ])("%s: %s %s, %s", (text, name, target, actual, reason) => {
    const found = row(text, name, target, actual);
    expect(found).toMatchObject({ status: "manual", score: null });
    expect(found.reason?.zh).toMatch(reason);
  });
});

const EITHER = "政府采购执行率100%计6分，每超过（降低）5%扣2分";

describe("losses on either side of a point", () => {
  it.each([
    ["100%", "6", true],
    ["110%", "2", false],
    ["90%", "2", false],
  ])("%s → %s", (actual, score, met) => {
    const found = row(EITHER, "政府采购执行率", "100%", actual, "6");
    expect(found).toMatchObject({ status: "computed", score, met });
  });

  it("tells how far the actual lies from it", () => {
    expect(told(row(EITHER, "政府采购执行率", "100%", "90%", "6"))).toContain(
      "与100%相差 10个百分点",
    );
  });
});

describe("rules of counts, spans and budgets", () => {
  it.each([
    ["每缺1个扣2分", "资料", "10个", "8个", "6"],
    ["每缺1个扣2分", "资料", "10个", "12个", "10"],
    ["每缺少一次扣1分，扣完为止", "巡查次数", "12次", "10次", "8"],
    ["每少完成1个项目扣2分", "项目数", "10个", "8个", "6"],
    ["每少5间扣1分", "客房数", "50间", "40间", "8"],
    ["30分钟以内得满分，每超5分钟扣1分", "响应时间", "≤30分钟", "40分钟", "8"],
    ["每超过1小时扣2分", "响应时间", "≤2小时", "4小时", "6"],
    ["≤8‰得满分，每超1‰扣1分", "出生率", "≤8‰", "10‰", "8"],
    ["不超过预算得满分，每超1万元扣1分", "项目成本", "≤100万元", "103万元", "7"],
    ["达到95%得满分，每低1%扣1分（不足1%按1%计）", "合格率", "≥95%", "92.5%", "7"],
    ["90%以上：10分；80%-89%：8分；80%以下：0分", "合格率", "≥90%", "89%", "8"],
  ])("%s: %s %s, %s → %s", (text, name, target, actual, score) => {
    expect(row(text, name, target, actual)).toMatchObject({ status: "computed", score });
  });

  it("leave to the person what lies between two whole numbers of a ladder", () => {
    const text = "90%以上：10分；80%-89%：8分；80%以下：0分";
    expect(row(text, "合格率", "≥90%", "89.5%")).toMatchObject({ status: "manual", score: null });
  });

  it("每缺1项扣2分 asks for an answer where the row does not count", () => {
    expect(row("每缺1项扣2分", "制度", "健全", "缺2项").score).toBe("6");
    expect(row("每缺1项扣2分", "制度", "健全", "较好").status).toBe("manual");
    expect(row("每发现1个问题扣2分", "检查", "≥10次", "8次").status).toBe("manual");
  });
});
