import type { Value } from "../../src/values";
import { readActual, readTarget } from "../../src/values";

const list = (...lines: readonly string[]): string[] => lines.join(" ").split(" ");

/** A target as `≤10次`, or why a person has to say what it means. */
function inShort(value: Value): string {
  return value.kind === "quantity"
    ? `${value.operator}${value.number}${value.unit ?? ""} ${value.direction}`
    : value.kind;
}

const target = (text: string, name = "次数"): string =>
  inShort(readTarget({ text }, { year: 2021, name }));

const TURNING = list(
  "不 不得 不能 不宜 不可 不应 不会 不要 不许 不准 不允许 不再 不能够 不可以 不应该 不得再 绝不 绝不能 均不 应不 必须不",
  "未 未曾 从未 没有 没 严禁 禁止 坚决禁止 避免 杜绝 防止 切勿",
);
const MORE = list("超过 超出 高于 大于 多于 突破 超 >");
const LESS = list("低于 少于 小于 短于 不足 <");

describe("a comparison behind a negation", () => {
  it.each(TURNING)("%s turns it round", (negation) => {
    for (const word of MORE) {
      const text = `${negation}${word}10次`;
      expect([text, target(text)]).toEqual([text, "<=10次 reverse"]);
      expect([text, target(`工作次数${text}`)]).toEqual([text, "<=10次 reverse"]);
    }
    for (const word of LESS) {
      const text = `${negation}${word}90%`;
      expect([text, target(text)]).toEqual([text, ">=90% forward"]);
      expect([text, target(`满意度${text}`)]).toEqual([text, ">=90% forward"]);
    }
  });

  it.each(
    list(
      "不得不 不能不 不可不 不需 不需要 不必 无 无需 无须 不可能 未必 未必会 不一定 不见得 并非 不是 不用 难以 无法",
      "不能保证 不允许出现 不得有 未发生 不存在 不得随意",
    ),
  )("%s is left to a person", (negation) => {
    for (const word of [...MORE, "低于", "少于", "不超过", "不低于"]) {
      const text = `${negation}${word}10次`;
      expect([text, target(text)]).toEqual([text, "unreadable"]);
      expect([text, target(`工作次数${text}`)]).toEqual([text, "unreadable"]);
    }
  });

  it.each(
    list(
      "未达到10次 未达10次 不等于10次 不≥10次 不低于或等于10次 不大于等于10次 未到10次 不得在10次以上 不能10次以下 次数未10次",
      "不得少10次 不能不少10次 不能保证至少10次",
    ),
  )("%s is never taken for its number", (text) => {
    expect(target(text)).toMatch(/^(?:unreadable|qualitative)$/);
  });

  it.each([
    ["不超10次", "<=10次 reverse"],
    ["不高10次", "<=10次 reverse"],
    ["不多10次", "<=10次 reverse"],
    ["不低10次", ">=10次 forward"],
    ["不少10次", ">=10次 forward"],
    ["不少于两次", ">=2次 forward"],
    ["不能少于两次", ">=2次 forward"],
    ["不得低于九成", ">=90% forward"],
    ["不能超过约10次", "<=10次 reverse"],
    ["每月不能超过3次", "<=3次/月 reverse"],
    ["每亩不得高于300元", "<=300元/亩 reverse"],
    ["不能低于90%以下", "unreadable"],
    ["不低于90%不高于100%", "unreadable"],
    ["不能超过（含）10次", "<=10次 reverse"],
    ["超过（含）10次", ">=10次 forward"],
    ["10次，不得超过", "<=10次 reverse"],
    ["10次（不能超过）", "<=10次 reverse"],
    ["不能超过12月底", "qualitative"],
  ])("%s reads as %s", (text, reading) => expect(target(text)).toBe(reading));

  it.each([
    ["不可移动文物完好率高于90%", ">90% forward"],
    ["不能自理老人照护率高于90%", ">90% forward"],
    ["不合格率低于5%", "<5% reverse"],
    ["无害化处理率高于90%", ">90% forward"],
    ["未成年人犯罪率低于5%", "<5% reverse"],
    ["积水淹没高于5米", ">5米 forward"],
    ["不到90%", "<90% reverse"],
    ["不足90%", "<90% reverse"],
  ])("%s holds no negation of its bound", (text, reading) =>
    expect(target(text, "比率")).toBe(reading),
  );
});

describe("a bound in other words", () => {
  it.each([
    ["上限10次", "<=10次 reverse"],
    ["上限为10次", "<=10次 reverse"],
    ["10次为上限", "<=10次 reverse"],
    ["10次（上限）", "<=10次 reverse"],
    ["以10次为限", "<=10次 reverse"],
    ["次数以10次为上限", "<=10次 reverse"],
    ["10次封顶", "<=10次 reverse"],
    ["限10次", "<=10次 reverse"],
    ["下限5次", ">=5次 forward"],
    ["5次为下限", ">=5次 forward"],
    ["以5次为底线", ">=5次 forward"],
    ["10次（以内）", "<=10次 reverse"],
    ["超10次", ">10次 forward"],
    ["满意度超90%", ">90% forward"],
    ["由8%下降到5%", "<=5% reverse"],
    ["从30天压缩至10天以内", "<=10天 reverse"],
    ["死亡率由8%逐步降至5%以下", "<=5% reverse"],
    ["由5个增加到8个", ">=8个 forward"],
    ["由8%调整到5%", "unreadable"],
    ["不得高于预算的10%", "<=10% reverse"],
    ["成本不超过总投资的10%", "<=10% reverse"],
    ["不超过预算10%", "unreadable"],
    ["办件次数不得低于规划任务的50%", ">=50% forward"],
    ["不得超过法定时限的50%", "<=50% reverse"],
    ["培训次数不超过每年10次", "<=10次 reverse"],
    ["培训次数不超过每人10次", "unreadable"],
    ["不超过学员20人", "unreadable"],
    ["培训次数不少于全年10次", ">=10次 forward"],
    ["不少于完成10次", ">=10次 forward"],
    ["不超过人民币5万元", "<=5万元 reverse"],
    ["误差不能超过正负5%", "<=5% reverse"],
    ["不超过百分之5", "<=5% reverse"],
    ["高于上年5%", "unreadable"],
    ["收入高于全省平均水平5%", "unreadable"],
  ])("%s reads as %s", (text, reading) => expect(target(text)).toBe(reading));
});

describe("a bound in an actual", () => {
  it.each(["未超过10次", "没有超过10次", "不超10次", "未高于10次", "超10次", "以10次为限"])(
    "%s is used for its number and said",
    (text) => {
      const aim = readTarget({ text: "≤10次" }, {});
      const value = readActual({ text }, {}, aim);
      expect(value).toMatchObject({ kind: "quantity", number: "10", direction: "reverse" });
      expect(value.kind === "quantity" && value.assumptions.length).toBe(1);
    },
  );

  it.each(["未达到90%", "未达90%", "没有达到90%", "未到90%"])("%s lies below it", (text) => {
    const aim = readTarget({ text: "≥90%" }, {});
    expect(readActual({ text }, {}, aim)).toMatchObject({ number: "90", side: "under" });
  });

  it.each(["不必超过90%", "不能保证超过90%"])("%s is left to a person", (text) => {
    const aim = readTarget({ text: "≥90%" }, {});
    expect(readActual({ text }, {}, aim).kind).toBe("unreadable");
  });

  it("is not the progress of a fall", () => {
    const aim = readTarget({ text: "由8%下降到5%" }, { name: "发生率" });
    expect(readActual({ text: "6%" }, { name: "发生率" }, aim)).toMatchObject({
      kind: "quantity",
      number: "6",
      direction: "reverse",
    });
  });
});
