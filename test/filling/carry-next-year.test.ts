import { targetTableFrom } from "../../src/filling/carry/target-table-from";
import { drawTargetTable } from "../../src/filling/blank/target-table/draw";
import { findForms } from "../../src/forms";
import { HEADER, only, row } from "../forms/small-form";
import { gridOf } from "../support/new-sheet-grid";

const form = (lines: readonly string[], head = "项目支出绩效自评表（2023年度）") =>
  only([
    [head],
    row("项目名称||2023年公路养护"),
    row("主管部门||某县交通局|||实施单位|某县公路段"),
    row("年度总体目标|预期目标|养护公路50公里"),
    HEADER,
    ...lines.map(row),
    row("总分|||||100|96|"),
  ]);
const first = (line: string) => {
  const [indicator] = targetTableFrom(form([`产出指标|${line}`])).content.indicators;
  return `${indicator?.target} ← ${indicator?.basis}`;
};

describe("next year's target table from this year's self-evaluation", () => {
  it.each([
    ["数量指标|里程|≥50公里|48公里|50|48|", "≥50公里 ← 上年（2023年）完成值 48公里"],
    // the target's unit is the actual's, and both stand for themselves
    ["质量指标|合格率|≥95|98|50|50|", "≥95% ← 上年（2023年）完成值 98%"],
    ["社会效益指标|出行条件|改善|明显改善|50|50|", "改善 ← 上年（2023年）完成情况：明显改善"],
    ["数量指标|里程|≥50公里||50||", "≥50公里 ← "],
    ["数量指标|里程|≥50公里|××|50||", "≥50公里 ← "],
    ["生态效益指标|不涉及|不涉及||||", "不涉及 ← 不涉及"],
    [
      "时效指标|完工时间|2023年11月底前|2023年10月20日|50|50|",
      "2024年11月底前 ← 上年（2023年）完成值 2023年10月20日",
    ],
    // a number that only looks like the year
    ["数量指标|培训人次|≥2023人次|2100人次|50|50|", "≥2023人次 ← 上年（2023年）完成值 2100人次"],
    ["时效指标|完工时间|11月底前|10月20日|50|50|", "11月底前 ← 上年（2023年）完成值 10月20日"],
  ])("%s", (line, want) => {
    expect(first(line)).toBe(want);
  });

  it("leaves budget, purpose and payments open, and takes a budget that is known", () => {
    const one = form(["产出指标|数量指标|里程|≥50公里|48公里|50|48|"]);
    const { content, year } = targetTableFrom(one);
    expect(year).toBe(2024);
    expect(content).toMatchObject({
      unit: "某县公路段",
      projectName: "2023年公路养护",
      budget: { total: "", fiscal: "", other: "" },
      purpose: "",
      payments: { march: "", june: "", october: "", december: "" },
      goals: ["养护公路50公里"],
    });
    const budget = { total: "20.00", fiscal: "20.00", other: "" };
    expect(targetTableFrom(one, { budget, year: 2026 })).toMatchObject({
      year: 2026,
      content: { budget },
    });
  });

  it("leaves the points of this year's evaluation out of the names of levels", () => {
    const levels = targetTableFrom(
      form(["产出指标（40分）|数量指标(20 分)|里程|≥50公里|48公里|20|19|"]),
    ).content.indicators.map(({ level1, level2 }) => [level1, level2]);
    expect(levels).toEqual([["产出指标", "数量指标"]]);
  });

  it("says that an indicator's name has this year in it", () => {
    const named = (name: string) =>
      targetTableFrom(
        only([
          ["项目支出绩效自评表（2023年度）"],
          row("项目名称||公路养护"),
          HEADER,
          row(`产出指标|时效指标|${name}|≥80%|85%|50|50|`),
        ]),
      ).remarks.some(({ zh }) => zh.includes("指标名称里写有“2023年”"));
    expect(named("截至2023年底完成投资比例")).toBe(true);
    expect(named("年底完成投资比例")).toBe(false);
  });

  it("says what a person has to settle", () => {
    const said = (head?: string) =>
      targetTableFrom(form(["产出指标|时效指标|完工|2023年11月底前||50||"], head))
        .remarks.map(({ zh }) => zh)
        .join("\n");
    expect(said()).toContain("2024 年目标表");
    expect(said()).toContain("1 项指标值里的日期改到了 2024 年");
    expect(said()).toContain("写有“2023年”");
    expect(said("项目支出绩效自评表")).toContain("请逐项重新确定");
  });

  it("reads back as the target table that it is", () => {
    const { content } = targetTableFrom(
      form([
        "产出指标|数量指标|里程|≥50公里|48公里|50|48|",
        "满意度指标|服务对象满意度指标|满意度|≥90%|95%|10|10|",
      ]),
    );
    const [read] = findForms(gridOf(drawTargetTable(content, "目标表"))).forms;
    expect(read?.kind).toBe("target-table");
    expect(read?.year).toBe(2024);
    expect(read?.title?.text).toBe("项目支出绩效目标表");
    expect(
      read?.indicators.map(({ level3, target, basis }) =>
        [level3, target, basis].map((one) => one?.text),
      ),
    ).toEqual([
      ["里程", "≥50公里", "上年（2023年）完成值 48公里"],
      ["满意度", "≥90%", "上年（2023年）完成值 95%"],
    ]);
  });
});
