import { review } from "../../src/checks";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";
import { noteHalf } from "../../src/checks/rows/note-half";
import { noteMissing } from "../../src/checks/rows/note-missing";
import { notePlaceholder } from "../../src/checks/rows/note-placeholder";
import type { Check } from "../../src/checks";

function found(
  set: Readonly<Record<string, string>>,
  merges: readonly string[] = [],
  check: Check = noteMissing,
): string[] {
  const view = exampleWorkbook({ about: "", sheets: [{ base: "project", set, merges }] });
  return review(view, [check]).map(({ cell, outcome }) => `${cell} ${outcome}`);
}

/** 7.6: under 90 % a note is asked for, between 90 % and 100 % none. */
describe("the note of an execution rate among the indicators", () => {
  const rate = (name: string, actual: string, score: string) =>
    found({ D16: name, E16: "'100%", F16: actual, H16: score });

  it.each(["预算执行率", "指标1：资金支出进度", "部门预算执行率（10分）", "项目资金支付率"])(
    "%s: asked for under 90 %, and not above",
    (name) => {
      expect(rate(name, "'95%", "9.5")).toEqual([]);
      expect(rate(name, "'90%", "9")).toEqual([]);
      expect(rate(name, "'89.9%", "8.99")).toEqual(["I16 warning"]);
    },
  );

  it.each(["任务执行率", "政策执行到位率", "预算编制完成率"])("%s is another thing", (name) => {
    expect(rate(name, "'95%", "9.5")).toEqual(["I16 error"]);
  });

  it.each([
    ["无", notePlaceholder],
    ["尾款下年支付。", noteHalf],
  ] as const)("“%s” is enough for 95%%, and too little under 90%%", (note, check) => {
    const of = (actual: string, score: string) => {
      const row = { D16: "预算执行率", E16: "'100%", F16: actual, H16: score, I16: note };
      return found(row, [], check).map((one) => one.split(" ")[0]);
    };
    expect(of("'95%", "9.5")).toEqual([]);
    expect(of("'80%", "8")).toEqual(["I16"]);
  });

  it("is asked for under the limit that the form prints", () => {
    const printed = { A29: "5.预算执行率未达到96%的需说明原因。" };
    const row = { D16: "预算执行率", E16: "'100%", F16: "'95%", H16: "9.5" };
    expect(found({ ...row, ...printed })).toEqual(["I16 error"]);
  });
});

describe("rows that share a score", () => {
  const merges = ["G16:G17", "H16:H17"];
  const set = { G16: "20", G17: "", H16: "19.5", H17: "" };

  it("may say why on either row", () => {
    expect(found(set, merges)).toEqual([]);
  });
  it("are told once where neither says why", () => {
    expect(found({ ...set, I17: "" }, merges)).toEqual(["I16 error"]);
  });
  it("ask the first where it missed its own target", () => {
    expect(found({ ...set, F16: "'90%", H16: "18" }, merges)).toEqual(["I16 error"]);
  });
});
