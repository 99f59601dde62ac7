import { CHECKS, viewOf } from "../../src/checks";
import { review } from "../../src/checks/review";
import { NO_FACTS } from "../../src/sheet/facts";
import { gridOf } from "../support/grid";

const HEAD = [
  ["项目支出绩效自评表（2022年度）"],
  ["项目名称", "化肥减量增效"],
  "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施".split("|"),
];

function read(lines: readonly string[], column: "points" | "none" = "points") {
  // without points of its own, a form has one column less
  const rows = [HEAD[2]!.join("|"), ...lines].map((line) => {
    const cells = line.split("|");
    return column === "points" ? cells : cells.filter((_, at) => at !== 5);
  });
  const view = viewOf([gridOf([HEAD[0]!, HEAD[1]!, ...rows])], NO_FACTS);
  const { assessment } = view.forms[0]!;
  return {
    left: assessment.rows
      .filter(({ status }) => status === "notApplicable")
      .map(({ name }) => name),
    full: assessment.fullMarks,
    total: assessment.total,
    errors: review(view, CHECKS)
      .filter(({ outcome }) => outcome === "error")
      .map(({ check }) => check),
  };
}

const REST = ["产出指标|质量指标|合格率|≥95%|96%|85|85|", "总分|||||100|100|"];

describe("a row that is the sum of the numbered rows below it is not counted again", () => {
  it.each([
    ["一、 over 1、", ["一、示范区建立", "1、水稻施肥", "2、玉米施肥"]],
    ["（一） over 1.", ["（一）示范区建立", "1.水稻施肥", "2.玉米施肥"]],
    ["1、 over （1）", ["1、示范区建立", "（1）水稻施肥", "（2）玉米施肥"]],
    ["1. over ①", ["1.示范区建立", "①水稻施肥", "②玉米施肥"]],
    ["a name over 其中", ["示范区建立", "其中：水稻施肥", "其中：玉米施肥"]],
  ])("%s", (_, [head, first, second]) => {
    const lines = [
      `产出指标|数量指标|${head}|≥20亩|20亩|15|15|`,
      `|| ${first}|≥5亩|5亩|5|5|`,
      `||${second}|≥15亩|15亩|10|10|`,
      ...REST,
    ];
    expect(read(lines)).toEqual({ left: [head], full: "100", total: "100", errors: [] });
  });

  it("nor on a form without points, by its scores", () => {
    const lines = [
      "产出指标|数量指标|一、示范区建立|≥20亩|20亩||15|",
      "||1、水稻施肥|≥5亩|5亩||5|",
      "||2、玉米施肥|≥15亩|15亩||10|",
      "|质量指标|合格率|≥95%|96%||85|",
      "总分||||||100|",
    ];
    expect(read(lines, "none")).toEqual({
      left: ["一、示范区建立"],
      full: "100",
      total: "100",
      errors: [],
    });
  });

  it("counts the lesser scores of the parts", () => {
    const lines = [
      "产出指标|数量指标|一、示范区建立|≥20亩|17.5亩|15|12.5|",
      "||1、水稻施肥|≥5亩|2.5亩|5|2.5|受灾，下年补种",
      "||2、玉米施肥|≥15亩|15亩|10|10|",
      REST[0]!,
      "总分|||||100|97.5|",
    ];
    expect(read(lines)).toMatchObject({ full: "100", total: "97.5", errors: [] });
  });
});

describe("numbered rows that are rows of their own", () => {
  it.each([
    ["all together make the full marks", ["一、道路|15", "1、桥梁|5", "2、涵洞|10", "合格率|70"]],
    ["the numbers do not add up", ["一、道路|15", "1、桥梁|5", "2、涵洞|5", "合格率|75"]],
    ["the numbers go on instead of down", ["1、道路|15", "2、桥梁|5", "3、涵洞|10", "合格率|85"]],
    ["one part alone", ["一、道路|15", "1、桥梁|15", "合格率|85"]],
  ])("are all counted: %s", (_, rows) => {
    const lines = rows.map((one, at) => {
      const [name, points] = one.split("|");
      return `${at === 0 ? "产出指标" : ""}|${at === 0 ? "数量指标" : ""}|${name}|≥1个|1个|${points}|${points}|`;
    });
    expect(read(lines).left).toEqual([]);
  });
});
