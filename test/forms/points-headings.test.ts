import { at, NAME, only, row, TITLE, type Rows } from "./small-form";

const NAMES = "一级指标|二级指标|三级指标|年度指标值|实际完成值";
const FIRST = row("产出指标|数量指标|里程|50公里|50公里|30|30");
const SECOND = row("|质量指标|合格率|≥95%|96%|20|20");
const THIRD = row("效益指标|社会效益指标|通行率|≥95%|96%|50|50");
const TOTAL = row("总分|||||100|100");

const pointsOf = (...rows: Rows) => {
  const { indicators, notUnderstood } = only([TITLE, NAME, ...rows, TOTAL]);
  return [indicators.map(({ points }) => at(points)), notUnderstood.map(({ text }) => text)];
};
const heading = (marks: string) => row(`${NAMES}|${marks}|得分`);

describe("a column of points that is headed by what they add up to (安居)", () => {
  it.each([
    ["all rows", [heading("100"), FIRST, SECOND, THIRD], ["F4 30", "F5 20", "F6 50"]],
    ["all rows, in words", [heading("100分"), FIRST, SECOND, THIRD], ["F4 30", "F5 20", "F6 50"]],
    ["the first level alone", [heading("50"), FIRST, SECOND, THIRD], ["F4 30", "F5 20", "F6 50"]],
    [
      "each section by itself",
      [heading("产出指标（50分）"), FIRST, SECOND, heading("效益指标（50分）"), THIRD],
      ["F4 30", "F5 20", "F7 50"],
    ],
  ])("is read: %s", (_, rows, points) => {
    expect(pointsOf(...rows)).toEqual([points, []]);
  });

  it("is said where they do not", () => {
    expect(pointsOf(heading("40"), FIRST, SECOND, THIRD)).toEqual([[null, null, null], ["40"]]);
  });

  it("is read in the fund block, too, and makes no amount of its heading", () => {
    const block = [
      row("项目资金（万元）||年初预算数|全年预算数|全年执行数|10|执行率|得分"),
      row("|年度资金总额|20|25|24|10|96%|9.6"),
      heading("90"),
      row("产出指标|数量指标|里程|50公里|50公里|90|90"),
    ];
    const { fund, notUnderstood } = only([TITLE, NAME, ...block]);
    const [line] = fund?.lines ?? [];
    expect([line?.annualBudget, line?.executed, line?.points, line?.score].map(at)).toEqual([
      "D4 25",
      "E4 24",
      "F4 10",
      "H4 9.6",
    ]);
    expect(notUnderstood).toEqual([]);
  });
});
