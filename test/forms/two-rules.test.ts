import { NAME, TITLE, only, row, text } from "./small-form";

const HEADER = row("一级指标|二级指标|三级指标|指标值|完成值|分值|得分|评分标准|计分方法");
const ruleOf = (standard: string, method: string) =>
  text(
    only([
      TITLE,
      NAME,
      HEADER,
      row(`产出指标|数量指标|培训期数|5期|4期|90|72|${standard}|${method}`),
    ]).indicators[0]?.rule,
  );

describe("two columns for a row's rule", () => {
  it.each([
    ["the one that is filled", "", "按时完成得10分，否则不得分", "按时完成得10分，否则不得分"],
    [
      "the one that says how to score",
      "按计划完成培训",
      "达5期得10分，每少1期扣2分",
      "达5期得10分，每少1期扣2分",
    ],
    ["the only one", "达5期得10分", "", "达5期得10分"],
    ["both where both do", "达5期得10分", "每少1期扣2分", "达5期得10分\n每少1期扣2分"],
    ["one of two that say the same", "达5期得10分", "达5期得10分", "达5期得10分"],
    ["none", "", "", ""],
  ])("are read as %s", (_, standard, method, want) => {
    expect(ruleOf(standard, method)).toBe(want);
  });
});
