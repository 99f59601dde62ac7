import { HEADER, NAME, ROW, TITLE, TOTAL, across, at, only, row } from "./small-form";

const told = (line: string) =>
  only([TITLE, NAME, HEADER, ROW, TOTAL, row(line)], [across(6, 2, 8)]).closing;

describe("what a form tells in words under its table", () => {
  it.each([
    ["评价结论", "conclusion"],
    ["自评结论", "conclusion"],
    ["主要经验及做法", "experience"],
    ["存在问题", "problems"],
    ["存在的问题及原因分析", "problems"],
    ["偏差大或目标未完成原因分析", "problems"],
    ["改进措施", "measures"],
    ["改进措施及结果应用方案", "measures"],
    ["其他需要说明的事项", "other"],
  ] as const)("%s is its %s", (label, name) => {
    const closing = told(`${label}|汛期施工推迟，年底前完成。||||||`);
    expect(Object.entries(closing).map(([key, cell]) => `${key} ${at(cell) ?? ""}`)).toEqual([
      `${name} B6 汛期施工推迟，年底前完成。`,
    ]);
  });

  it("stands behind the label's colon, too", () => {
    expect(at(told("存在问题：资金下达较晚|||||||").problems)).toBe("A6 资金下达较晚");
  });

  it("is empty where nobody wrote anything", () => {
    expect(at(told("存在问题|||||||").problems)).toBe("B6");
  });

  it("leaves the rows and the total as they are", () => {
    const form = only([TITLE, NAME, HEADER, ROW, TOTAL, row("存在问题|无||||||")]);
    expect([form.indicators.length, at(form.total?.score)]).toEqual([1, "G5 96"]);
  });
});
