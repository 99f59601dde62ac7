import { fileNameOf } from "../../src/reports/facts/file-name";
import { bareUnitName } from "../../src/reports/facts/forms";
import { rateOf, sumMoney, wanText } from "../../src/reports/facts/money";
import { chineseNumber, numbered } from "../../src/reports/facts/numbering";
import { ended, inline, linesOf, quoted, unended } from "../../src/reports/facts/prose";
import { Decimal } from "../../src/scoring/decimal";

describe("numbers of headings", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [34, "三十四"],
    [99, "九十九"],
    [105, "一〇五"],
  ])("%d is %s", (number, word) => {
    expect(chineseNumber(number)).toBe(word);
  });

  it("has the four levels of GB/T 9704", () => {
    expect(([1, 2, 3, 4] as const).map((level) => numbered(level, 2, "绩效目标"))).toEqual([
      "二、绩效目标",
      "（二）绩效目标",
      "2.绩效目标",
      "（2）绩效目标",
    ]);
  });
});

describe("a cell's text within a sentence", () => {
  it.each([
    ["a break inside a word is the cell's", "社会效\n益指标", "社会效益指标"],
    ["a break after a full stop too", "一。\n二。", "一。二。"],
    ["two full stops are one", "完成样机1台。。", "完成样机1台。"],
    ["the stronger of two stops holds", "已完成，。下一步；，推进", "已完成。下一步；推进"],
    ["dots that trail off", "其余略。。。", "其余略……"],
    ["blanks between foreign words stay", "使用 Excel  Online 填报", "使用 Excel Online 填报"],
  ])("%s", (_, cell, text) => {
    expect(inline(cell)).toBe(text);
  });

  it.each([
    ["已完成", "已完成。"],
    ["已完成。", "已完成。"],
    ["已完成；", "已完成。"],
    ["完成了吗？", "完成了吗？"],
  ])("%s ends as %s", (text, sentence) => {
    expect(ended(text)).toBe(sentence);
  });

  it("goes on without its full stop, is quoted once, and keeps its lines where asked", () => {
    expect(unended("按计划完成。")).toBe("按计划完成");
    expect(quoted("按计划完成")).toBe("“按计划完成”");
    expect(quoted("“三公”经费下降")).toBe("“三公”经费下降");
    expect(linesOf("一。\r\n\n 二。 ")).toEqual(["一。", "二。"]);
  });
});

describe("amounts", () => {
  it.each([
    ["219", "219万元"],
    ["135.00", "135万元"],
    ["705.4", "705.40万元"],
    ["3230.75", "3230.75万元"],
    ["0.123456", "0.123456万元"],
    ["215457.6", "215457.60万元"],
  ])("%s reads %s, exact and without separators", (amount, text) => {
    expect(wanText(new Decimal(amount))).toBe(text);
  });

  it("add up exactly, and tell how many are missing", () => {
    const { sum, missing } = sumMoney([new Decimal("0.1"), null, new Decimal("0.2")]);
    expect([sum?.toFixed(), missing]).toEqual(["0.3", 1]);
    expect(sumMoney([null])).toEqual({ sum: null, missing: 1 });
  });

  it.each([
    ["200", "200", "100%"],
    ["135", "108.6", "80.44%"],
    ["0", "0", null],
    [null, "5", null],
  ])("executed of a budget of %s: %s is %s", (budget, executed, rate) => {
    expect(
      rateOf({
        budget: budget === null ? null : new Decimal(budget),
        executed: new Decimal(executed),
      }),
    ).toBe(rate);
  });
});

it.each([
  ["335001承德市鹰手营子矿区人民法院本级", "承德市鹰手营子矿区人民法院"],
  ["[116]某省水利厅", "某省水利厅"],
  ["某市财政局（盖章）", "某市财政局"],
  ["八一中学", "八一中学"],
])("the unit %s is called %s", (printed, name) => {
  expect(bareUnitName(printed)).toBe(name);
});

it("names a file that every system takes", () => {
  expect(fileNameOf(["2020年度某局", "报告：甲/乙?\n"])).toBe("2020年度某局报告：甲乙");
  expect([...fileNameOf(["某".repeat(200)])]).toHaveLength(70);
});
