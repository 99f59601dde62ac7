import { CHECKS, review, viewOf } from "../../src/checks";
import { NO_FACTS } from "../../src/sheet/facts";
import { gridOf } from "../support/grid";

/** Hunan's scorecard: every level has its points in a column beside it. */
const scorecard = (input: string, staffing: string) =>
  gridOf([
    ["部门整体支出绩效评价指标评分表"],
    ["填报单位：某县商务局"],
    ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评价标准", "得分"],
    ["投入", input, "预算配置", staffing, "财政供养人员控制率", "9", "控制率≤100%，计9分。", "9"],
    ["", "", "", "", "“三公经费”变动率", "11", "变动率≤0，计11分。", "11"],
    ["过程", "80", "预算执行", "80", "预算完成率", "80", "100%计满分。", "80"],
    ["合计", "", "", "", "", "100", "", "100"],
  ]);

const found = (input: string, staffing: string) =>
  review(viewOf([scorecard(input, staffing)], NO_FACTS), CHECKS)
    .filter(({ check }) => check === "level-points")
    .map(({ cell, outcome, message }) => [cell, outcome, message.zh.slice(0, 12)]);

describe("points in a column beside a level", () => {
  it("are what its rows make", () => {
    expect(found("20", "20")).toEqual([]);
  });
  it("are found where they are another number", () => {
    expect(found("18", "20")).toEqual([["B4", "error", "“投入”印的是 18 分"]]);
    expect(found("20", "19")).toEqual([["D4", "error", "“预算配置”印的是 19"]]);
  });
  it("are none where the cell is empty or no number", () => {
    expect(found("", "—")).toEqual([]);
  });
});
