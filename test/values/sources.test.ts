import type { Quantity, ValueContext } from "../../src/values";
import { directionOfName, readActual, readTarget } from "../../src/values";

const cost = { name: "公务运转支出总成本", level2: "成本指标", formUnit: "万元" };
const rate = { name: "经费支出准确率", level2: "质量指标" };

describe("every inference names its source", () => {
  it.each<[string, ValueContext, Partial<Quantity>]>([
    ["≥95%", {}, { unitSource: "number", directionSource: "operator", description: null }],
    ["95%", {}, { unitSource: "number", directionSource: "default", explicit: false }],
    ["95", rate, { unit: "%", unitSource: "name" }],
    [
      "100经费支出准确率",
      {},
      { unit: "%", unitSource: "description", description: "经费支出准确率" },
    ],
    ["20", cost, { unit: "万元", unitSource: "form", directionSource: "cost" }],
    [
      "≤20公务运转小于等于20万元",
      cost,
      { unit: "万元", unitSource: "description", description: "公务运转", operator: "<=" },
    ],
    [
      "≥8大于等于8小时",
      {},
      { unit: "小时", unitSource: "description", description: null, operator: ">=" },
    ],
    [
      "14我单位共14名书记员",
      {},
      { unit: "名", unitSource: "description", description: "我单位共14名书记员" },
    ],
    ["8大于等于8小时", {}, { unit: "小时", operator: ">=", explicit: true }],
    ["100月度时序", {}, { unit: null, unitSource: null, description: "月度时序" }],
    ["≥10个行政村", {}, { unit: "个", unitSource: "number", description: "行政村" }],
    ["完成2次宣传", {}, { unit: "次", description: "完成宣传" }],
    ["优良率95%", {}, { unit: "%", description: "优良率" }],
    ["5%", { name: "投诉率" }, { directionSource: "name", direction: "reverse" }],
    ["120", { name: "培训人数（人）" }, { unit: "人", unitSource: "name" }],
    ["500", { name: "公猪舍(≥**平方米)" }, { explicit: false, directionSource: "name" }],
    ["±10%", {}, { band: true, explicit: true, operator: "<=", directionSource: "operator" }],
  ])("%s", (text, context, expected) => {
    expect(readTarget({ text }, context)).toMatchObject({ kind: "quantity", ...expected });
  });

  it("gives an actual the unit and the direction of its target", () => {
    const target = readTarget({ text: "≤20万元" }, cost);
    expect(readActual({ text: "18" }, cost, target)).toMatchObject({
      number: "18",
      unit: "万元",
      unitSource: "target",
      direction: "reverse",
      directionSource: "operator",
      operator: "=",
      explicit: false,
      assumptions: [],
    });
  });

  it("keeps the operator that an actual carries, for a check to find", () => {
    const actual = readActual({ text: "≥90%" }, {}, readTarget({ text: "≥90%" }, {}));
    expect(actual).toMatchObject({ operator: ">=", explicit: true, number: "90" });
  });

  it("says on the target alone what both share", () => {
    const context = { name: "工程进度" };
    const target = readTarget({ text: "90" }, context) as Quantity;
    const actual = readActual({ text: "80" }, context, target) as Quantity;
    expect(target.assumptions).toHaveLength(1);
    expect(actual.assumptions).toEqual([]);
  });
});

describe("what is assumed is said in plain words", () => {
  it.each<[string, ValueContext, string]>([
    ["每亩300", {}, "元/亩"],
    ["约20万元", {}, "约数"],
    ["0.95", { name: "群众满意度" }, "95%"],
    ["10%", { name: "“三公”经费变动率" }, "变动率"],
    ["0起", {}, "不超过 0"],
    ["12次（每月1次）", {}, "每月1次"],
    ["A村5公里", { name: "水源工程" }, "A村5公里"],
    ["90", { name: "工程进度" }, "工程进度"],
  ])("%s", (text, context, words) => {
    const value = readTarget({ text }, context) as Quantity;
    const zh = value.assumptions.map((one) => one.zh).join();
    const en = value.assumptions.map((one) => one.en).join();
    expect(zh).toContain(words);
    expect(en).toMatch(/^[^\n]{10,}$/);
    expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
  });

  it.each([
    ["80%-90%", "≥"],
    ["10个；20次", "拆成多行"],
    ["1:3", "百分比"],
    ["12月前", "底前"],
    ["≥5%以内", "只保留一个"],
    ["5月底、10月底前", "12月31日前"],
  ])("%s: the reason says what to do", (text, advice) => {
    const value = readTarget({ text }, { year: 2021 });
    expect(value.kind === "unreadable" && value.reason.zh).toContain(advice);
    expect(value.kind === "unreadable" && value.reason.zh).toContain(text.slice(0, 2));
  });
});

describe("directionOfName", () => {
  it.each([
    ["群众投诉率", "投诉", true],
    ["森林火灾受害率", "受害", true],
    ["因粮食市场波动引起的粮食安全事件发生数", "事件", true],
    ["“三公”经费控制率", "控制率", false],
    ["结转结余率", "结余率", false],
  ])("%s is reverse because of %s", (name, word, certain) => {
    expect(directionOfName(name)).toEqual({ direction: "reverse", word, certain });
  });

  it.each([
    "投诉处理率",
    "安全无事故率",
    "隐患排查次数",
    "高血压控制率",
    "满意度",
    "办实事件数",
    "",
  ])("%s says nothing", (name) => expect(directionOfName(name)).toBeNull());
});

describe("dates without a printed year", () => {
  it("have none where the form has no year", () => {
    expect(readTarget({ text: "12月31日前" }, {})).toEqual({
      kind: "deadline",
      date: null,
      yearSource: null,
      quantity: null,
    });
  });

  it("take the year of the target's date", () => {
    const target = readTarget({ text: "2022年12月底前" }, {});
    expect(readActual({ text: "11月20日" }, {}, target)).toMatchObject({
      date: "2022-11-20",
      yearSource: "form",
    });
  });

  it("know 29 February", () => {
    expect(readTarget({ text: "2月底前" }, { year: 2024 })).toMatchObject({ date: "2024-02-29" });
    expect(readTarget({ text: "2024年2月29日" }, {})).toMatchObject({ date: "2024-02-29" });
    expect(readTarget({ text: "2023年2月29日" }, {})).toMatchObject({ kind: "unreadable" });
  });
});
