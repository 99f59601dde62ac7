import type { Checklist, YesNo } from "../../../src/rulebooks/row-rule";
import { ruled, told } from "./ruled";

const each = (perItem: string, limits: Partial<Checklist> = {}): Checklist => ({
  kind: "checklist",
  items: [],
  perItem,
  way: "deducts",
  ...limits,
});
const ONE = each("1");
const NONE_WANTED: YesNo = {
  kind: "yes-no",
  question: "发生安全事故",
  yes: { number: "0", of: "points" },
  no: { number: "1", of: "share" },
};

describe("每发生一起扣1分, where the target is that none happens", () => {
  it.each([
    ["0起", "0起", "5"],
    ["0起", "2起", "3"],
    ["0", "1", "4"],
    ["≤0次", "3次", "2"],
    ["0次", "9次", "0"],
    ["0起", "未发生", "5"],
    ["0起", "零投诉", "5"],
    ["无安全事故", "未发生安全事故", "5"],
    ["不发生安全事故", "未发生", "5"],
    ["零投诉", "1起", "4"],
  ])("target %s, actual %s: %s of 5", (target, actual, score) => {
    const row = ruled(ONE, { target, actual, points: "5" });
    expect(row).toMatchObject({ status: "computed", score, met: score === "5" });
  });

  it("reads a lone 无 as none, and says so", () => {
    const row = ruled(ONE, { target: "0起", actual: "无", points: "5" });
    expect(row).toMatchObject({ status: "assumed", score: "5" });
    expect(row.assumption?.zh).toContain("按 0 理解");
  });

  it.each([
    ["≥5次", "5次", "the actual counts what is wanted"],
    ["≤3次", "5次", "some may happen, and it is not said which cost"],
    ["0起", "—", "a stroke is no number"],
    ["0起", "无法统计", "it is not known"],
    ["0起", "1.5起", "no count"],
    ["0起", "2次", "another unit"],
    ["0起", "5%", "a share"],
    ["0起", "≥2起", "at least so many"],
    ["0%", "2%", "a rate counts nothing"],
    ["", "2起", "nothing says that none may happen"],
    ["健全", "2个", "nothing says that none may happen"],
  ])("target %s, actual %s is left to the person: %s", (target, actual) => {
    expect(ruled(ONE, { target, actual, points: "5" })).toMatchObject({ status: "manual" });
  });

  it("loses no more than is printed, and says where that held", () => {
    const row = ruled(each("0.5", { mostLost: "3" }), { target: "0", actual: "8", points: "4" });
    expect(row).toMatchObject({ status: "computed", score: "1", met: false });
    expect(told(row)).toBe("完成值“8”：8 次，每次扣 0.5 分，共扣 4 分；最多扣 3 分；4 − 3 = 1");
    const less = ruled(each("0.5", { mostLost: "3" }), { target: "0", actual: "2", points: "4" });
    expect(told(less)).toBe("完成值“2”：2 次，每次扣 0.5 分，共扣 1 分；4 − 1 = 3");
  });

  it("asks about full marks that are not the row's points", () => {
    const row = ruled(each("1", { full: "3" }), { target: "0起", actual: "1起", points: "5" });
    expect(row).toMatchObject({ status: "assumed", score: "4" });
    const same = ruled(each("1", { full: "5" }), { target: "0起", actual: "1起", points: "5" });
    expect(same).toMatchObject({ status: "computed", score: "4" });
  });
});

describe("发生安全事故不得分, where the target is that none happens", () => {
  it.each([
    ["0", "0", "5", true],
    ["0", "1", "0", false],
    ["0起", "未发生", "5", true],
    ["0起", "发生", "0", false],
    ["无安全事故", "无安全事故", "5", true],
  ])("target %s, actual %s: %s of 5", (target, actual, score, met) => {
    const row = ruled(NONE_WANTED, { target, actual, points: "5" });
    expect(row).toMatchObject({ status: "computed", score, met });
  });

  it.each(["已完成", "未完成", "完成", "按时完成"])("%s answers something else", (actual) => {
    expect(ruled(NONE_WANTED, { target: "0", actual, points: "5" })).toMatchObject({
      status: "manual",
    });
  });
});
