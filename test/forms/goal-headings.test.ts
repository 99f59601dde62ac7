import { FUND, HEADER, NAME, only, ROW, row, text, TITLE, TOTAL } from "./small-form";
import type { Rows } from "./small-form";

const goal = (...rows: Rows) => {
  const found = only([TITLE, NAME, ...FUND, ...rows, HEADER, ROW, TOTAL]).goal;
  return [text(found.expected), text(found.actual)];
};
const BELOW = row("|认真完成各项任务|全部完成");

describe("a label of the whole part beside the headings of the goal", () => {
  it.each(["总体目标", "年度目标完成情况", "总体目标完成情况", "三、目标完成情况"])(
    "%s",
    (label) => {
      expect(goal(row(`${label}|预期目标|目标实际完成情况`), BELOW)).toEqual([
        "认真完成各项任务",
        "全部完成",
      ]);
    },
  );

  it("names no text where the one heading means the same", () => {
    expect(goal(row("总体目标|年度目标|年度总体目标完成情况"), BELOW)).toEqual([
      "认真完成各项任务",
      "全部完成",
    ]);
  });

  it("is none where a text stands right below it: the adjusted goal, else the first (重庆)", () => {
    const names = row("年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况");
    const heading = ["绩效目标"];
    expect(goal(heading, names, row("养护五十公里||已养护"))).toEqual(["养护五十公里", "已养护"]);
    expect(goal(heading, names, row("养护五十公里|养护四十公里|已养护"))).toEqual([
      "养护四十公里",
      "已养护",
    ]);
  });

  it("leaves further headings behind the goal's alone", () => {
    const rows = [
      row("三、目标完成情况|年度预期目标||具体完成情况||总体完成率（%）"),
      row("|发放补贴||已发放||100"),
    ];
    expect(goal(...rows)).toEqual(["发放补贴", "已发放"]);
  });

  it("keeps the texts that stand beside their labels", () => {
    expect(goal(row("年度总体目标|预期目标|养护五十公里|实际完成情况|养护四十八公里"))).toEqual([
      "养护五十公里",
      "养护四十八公里",
    ]);
  });
});
