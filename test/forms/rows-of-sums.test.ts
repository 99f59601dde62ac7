import { HEADER, NAME, ROW, TITLE, TOTAL, at, names, only, row } from "./small-form";

const read = (...lines: readonly string[]) => only([TITLE, NAME, HEADER, ROW, ...lines.map(row)]);

describe("a sum of some rows", () => {
  it.each([
    ["产出指标小计|||||50|47.5|"],
    ["产出小计|||||50|47.5|"],
    ["产出指标得分小计|||||50|47.5|"],
    ["产出指标小计（50分）|||||50|47.5|"],
    ["分项合计|||||50|47.5|"],
    ["产出指标合计|||||50|47.5|"],
    ["满意度指标得分合计|||||50|47.5|"],
    ["产出指标得分|||||50|47.5|"],
    ["绩效指标总分|||||90|87.5|"],
    ["绩效指标得分合计|||||90|87.5|"],
    ["|数量指标小计||||50|47.5|"],
    ["||小计|||50|47.5|"],
    ["|数量指标|合计|||50|47.5|"],
    ["||产出指标小计|—|—|50|47.5|"],
  ])("%s is neither an indicator nor the total", (line) => {
    const form = read(line, TOTAL.join("|"));
    expect(names(form)).toEqual(["养护里程"]);
    expect([form.total?.points, form.total?.score].map(at)).toEqual(["F6 100", "G6 96"]);
  });

  it.each([
    ["||三公经费合计|≤10万元|9万元|5|5|"],
    ["|三公经费合计|接待费|≤10万元|9万元|5|5|"],
    ["||三公经费小计|≤10万元||5||"],
    ["||合计发放人数|≥10人|9人|5|5|"],
  ])("%s is an indicator, as it is measured", (line) => {
    expect(read(line, TOTAL.join("|")).indicators).toHaveLength(2);
  });
});

describe("the total", () => {
  it.each([
    ...["项目总分", "自评得分合计", "总体得分", "评价总分", "最终得分", "绩效自评总分"],
    ...["绩效自评得分", "项目自评总分", "部门总得分", "总得分合计", "总 分 数", "自评合计"],
    ...[
      "得分",
      "总计得分",
      "本项目自评总分",
      "项目支出绩效自评总分",
      "总合计",
      "综合评价总分",
      "项目得分",
      "总分值",
      "总计",
    ],
  ])("is read beside %s", (label) => {
    const form = read(`${label}|||||100|96|`);
    expect(names(form)).toEqual(["养护里程"]);
    expect([form.total?.points, form.total?.score].map(at)).toEqual(["F5 100", "G5 96"]);
  });

  it("is read beside 合计 in the column of names where no level stands before it", () => {
    const form = read("||合计|||100|96|");
    expect([names(form), at(form.total?.score)]).toEqual([["养护里程"], "G5 96"]);
  });

  it.each([["|绩效评价得分|≥90分|92分|10|10|"], ["|项目得分|≥90分||10||"]])(
    "is not read from the indicator %s",
    (line) => {
      const header = row("指标名称|计量单位|年度指标值|全年完成值|指标权重|指标得分|说明");
      const form = only([TITLE, NAME, header, row(line.slice(1).replace("|", "|分|"))]);
      expect([form.indicators.length, form.total]).toEqual([1, null]);
    },
  );
});
