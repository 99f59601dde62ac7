import { HEADER, NAME, names, only, ROW, row, TITLE, TOTAL } from "./small-form";

describe("who signs a form, at its end", () => {
  it.each([
    "单位主要负责人签批意见",
    "主要负责人签批意见",
    "审核意见",
    "财政部门审核意见",
    "领导签字",
    "单位负责人（签字）",
    "财务负责人",
    "签字",
  ])("%s, and the rules below are still read", (label) => {
    const found = only([
      TITLE,
      NAME,
      HEADER,
      ROW,
      TOTAL,
      row(`${label}||签名：    年  月  日`),
      ["备注：1.预算数为调整后资金总额。2.定量指标先汇总完成数，再计算得分。"],
    ]);
    expect(names(found)).toEqual(["养护里程"]);
    expect(found.printedNotes).toHaveLength(2);
  });
});
