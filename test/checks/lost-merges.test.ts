import { CHECKS, review } from "../../src/checks";
import { viewOf } from "../../src/checks/view";
import { NO_FACTS } from "../../src/sheet/facts";
import { row, type Rows } from "../forms/small-form";
import { gridOf } from "../support/grid";

const BLOCK = "年度绩效目标1（40分）";
const TASK = "对照年度目标，说明相关任务目标的完成情况（100字以内）";

/** A form of 湖北 as a page pastes it: where cells were merged, each of them repeats the text. */
const rows = (scores: readonly [string, string]): Rows => [
  ["某项目自评表"],
  row("项目名称|养护|养护|养护|养护|养护|养护"),
  row(`完成情况|${`${TASK}|`.repeat(5)}${TASK}`),
  row(`${BLOCK}|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分`),
  row(`${BLOCK}|产出指标|数量指标|里程|5公里|5公里|${scores[0]}`),
  row(`${BLOCK}|产出指标|数量指标|桥梁|2座|2座|${scores[1]}`),
];
const told = (scores: readonly [string, string]) =>
  review(viewOf([gridOf(rows(scores))], NO_FACTS), CHECKS).map(
    ({ check, cell }) => `${check} ${cell}`,
  );

describe("a sheet that repeats what was merged", () => {
  it("adds up the rows of a block that is named beside each of them", () => {
    expect(told(["20", "20"]).filter((one) => one.startsWith("block-points"))).toEqual([]);
    expect(told(["30", "20"])).toContain("block-points A5");
  });

  it("has one finding for a text that stands in all its cells", () => {
    expect(told(["20", "20"]).filter((one) => one.startsWith("leftover"))).toEqual([
      "leftover-instruction B3",
    ]);
  });
});
