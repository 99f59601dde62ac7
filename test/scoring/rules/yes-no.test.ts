import fc from "fast-check";
import type { Amount, YesNo } from "../../../src/rulebooks/row-rule";
import { ruled, told } from "./ruled";

const rule = (question: string, yes = "2", no = "0"): YesNo => ({
  kind: "yes-no",
  question,
  yes: { number: yes, of: "points" },
  no: { number: no, of: "points" },
});
const HAVE = rule("有健全的管理制度");
const ON_TIME = rule("按时完成");
const NONE = rule("无违规违纪行为");

describe("有…计2分，没有不得分 (decision 9)", () => {
  it.each([
    [HAVE, "是", "2"],
    [HAVE, "有", "2"],
    [HAVE, "有健全的管理制度", "2"],
    [HAVE, "已建立", "2"],
    [HAVE, "均已建立", "2"],
    [HAVE, "已制定管理办法", "2"],
    [HAVE, "符合", "2"],
    [HAVE, "达标。", "2"],
    [HAVE, "√", "2"],
    [HAVE, "否", "0"],
    [HAVE, "无", "0"],
    [HAVE, "没有", "0"],
    [HAVE, "未建立", "0"],
    [HAVE, "尚未制定", "0"],
    [HAVE, "不符合要求", "0"],
    [ON_TIME, "按时完成", "2"],
    [ON_TIME, "已按时完成", "2"],
    [ON_TIME, "按期完成", "2"],
    [ON_TIME, "逾期", "0"],
    [ON_TIME, "未按时完成", "0"],
    [ON_TIME, "不按时", "0"],
    [NONE, "无", "2"],
    [NONE, "没有", "2"],
    [NONE, "未发生", "2"],
    [NONE, "达标", "2"],
    [NONE, "有", "0"],
    [NONE, "存在违规", "0"],
    // 是否, 有无, 有没有 and 能否 offer both answers and ask for none
    [rule("是否有管理制度"), "有", "2"],
    [rule("是否有管理制度"), "是", "2"],
    [rule("是否有管理制度"), "无", "0"],
    [rule("是否有管理制度"), "否", "0"],
    [rule("是否按时完成"), "按时完成", "2"],
    [rule("是否按时完成"), "逾期", "0"],
    [rule("有无管理制度"), "有", "2"],
    [rule("有无管理制度"), "是", "2"],
    [rule("有无管理制度"), "无", "0"],
    [rule("有没有应急预案"), "有", "2"],
    [rule("有没有应急预案"), "没有", "0"],
    [rule("能否按期交付"), "按期交付", "2"],
    [rule("能否按期交付"), "否", "0"],
    // 有无违规，无得2分，有得0分: what is asked for is that there is none
    [rule("无"), "无", "2"],
    [rule("无"), "有", "0"],
    [rule("未发生安全事故"), "未发生", "2"],
    [rule("不存在截留挪用"), "不存在", "2"],
    [rule("资金使用无截留挪用"), "无", "2"],
    [rule("年度内没有投诉"), "有", "0"],
    [rule("杜绝超范围支出"), "存在", "0"],
    // a question that offers both and still asks for none
    [rule("是否无违规行为"), "无", "2"],
    [rule("是否无违规行为"), "有", "0"],
    [rule("是否未发生安全事故"), "未发生", "2"],
  ])("%#", (one, actual, score) => {
    expect(ruled(one, { actual, points: "2" })).toMatchObject({
      status: "computed",
      score,
      met: score === "2",
      citation: { cell: "I14" },
    });
  });

  it.each([
    [HAVE, "基本健全"],
    [HAVE, "部分建立"],
    [HAVE, "有待完善"],
    [HAVE, "正在制定"],
    [HAVE, "95%"],
    [HAVE, "3项"],
    [HAVE, "有，但未执行"],
    [HAVE, "已取消"],
    [ON_TIME, "已延期完成"],
    [NONE, "是"],
    [NONE, "否"],
    [rule("是否无违规行为"), "是"],
    [rule("是否未发生安全事故"), "否"],
    [NONE, "发生1起"],
  ])("what is neither is left to the person: %#", (one, actual) => {
    const row = ruled(one, { actual, points: "2" });
    expect(row).toMatchObject({ status: "manual", score: null, met: null });
    expect(row.reason?.zh).toContain("“是”或“否”");
  });

  it("asks for an answer where there is none", () => {
    expect(ruled(HAVE, { actual: "", points: "2" })).toMatchObject({ status: "manual" });
  });

  it.each([
    ["2021年11月", "2"],
    ["2022年1月5日", "0"],
  ])("compares dates: 2021年12月底前 and %s", (actual, score) => {
    const row = ruled(ON_TIME, { target: "2021年12月底前", actual, points: "2" });
    expect(row).toMatchObject({ status: "computed", score });
  });

  it("gives what is printed for a no, and assumes where full marks differ from the points", () => {
    expect(ruled(rule("按时完成", "2", "1"), { actual: "逾期", points: "2" }).score).toBe("1");
    expect(ruled(rule("按时完成", "5"), { actual: "是", points: "2" })).toMatchObject({
      status: "assumed",
      score: "2",
    });
  });

  it.each(["已完成", "全部完成"])("%s says nothing of the time, which is assumed", (actual) => {
    expect(ruled(ON_TIME, { actual, points: "2" })).toMatchObject({
      status: "assumed",
      score: "2",
    });
    expect(ruled(HAVE, { actual: "已建立", points: "2" })).toMatchObject({ status: "computed" });
  });

  it("keeps any score between 0 and the points", () => {
    const amount: fc.Arbitrary<Amount> = fc.oneof(
      fc.integer({ min: 0, max: 20 }).map((n) => ({ number: String(n), of: "points" as const })),
      fc.integer({ min: 0, max: 15 }).map((n) => ({ number: `${n / 10}`, of: "share" as const })),
    );
    const question = fc.constantFrom("有制度", "是否有制度", "有无制度", "无违规行为", "按时完成");
    const answer = fc.constantFrom("是", "否", "有", "无", "未建立", "已按时完成", "逾期", "基本");
    fc.assert(
      fc.property(
        question,
        answer,
        amount,
        amount,
        fc.nat(20),
        (asked, actual, yes, no, points) => {
          const one: YesNo = { kind: "yes-no", question: asked, yes, no };
          const row = ruled(one, { actual, points: String(points) });
          const worth = ({ number, of }: Amount) =>
            of === "share" ? Number(number) * points : Number(number);
          const [best, worst] = [Math.max(worth(yes), worth(no)), Math.min(worth(yes), worth(no))];
          if (row.score === null) return expect(row.status).toBe("manual");
          expect(Number(row.score)).toBeGreaterThanOrEqual(0);
          expect(Number(row.score)).toBeLessThanOrEqual(points);
          expect(Number(row.score)).toBeCloseTo(Math.min(points, row.met ? best : worst), 6);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("tells the answer and the question", () => {
    expect(told(ruled(ON_TIME, { actual: "是", points: "2" }))).toBe(
      "完成值“是”，符合“按时完成”，得 2 分",
    );
    expect(told(ruled(ON_TIME, { actual: "逾期", points: "2" }))).toBe(
      "完成值“逾期”，不符合“按时完成”，得 0 分",
    );
  });
});

describe("a question about what nobody wants", () => {
  const asked = rule("是否存在违规行为", "0", "2");
  it.each([
    ["是", "0"],
    ["存在", "0"],
    ["否", "2"],
    ["不存在", "2"],
    ["合格", null],
    ["达标", null],
    ["不合格", null],
  ])("%s: %s", (answer, score) => {
    expect(ruled(asked, { actual: answer, points: "2" }).score).toBe(score);
  });
});
