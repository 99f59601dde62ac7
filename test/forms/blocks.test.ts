import type { Form } from "../../src/forms/form";
import { across, at, down, only, row } from "./small-form";

const HEADER = row("一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分");
const blocks = (form: Form | undefined) =>
  form?.indicators.map(({ level3, block }) => [level3?.text, at(block)]);

describe("the points of the execution rate where no column has them", () => {
  const fund = (label: string, columns: string, line: string) =>
    only([
      ["项目支出绩效自评表（2022年度）"],
      row("项目名称|养护"),
      [label, "", ...row(columns)],
      ["", "年度资金总额", ...row(line)],
      HEADER,
      row("产出指标|数量指标|里程|1|1|40"),
    ]).fund?.ratePoints;
  it.each([
    ["项目资金", "预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)", "10|10|100%|20", "F3 20"],
    ["预算执行情况(万元)(20分)", "预算数(A)|执行数(B)|执行率(B/A)|得分", "10|10|100%|20", "A3 20"],
    ["预算执行情况\n（10分）", "预算数|执行数|执行率|得分", "10|10|100%|10", "A3 10"],
    ["项目资金（万元）", "预算数|执行数|执行率|得分（执行率×20）", "10|10|100%|20", "F3 20"],
    ["项目资金（万元）", "预算数|执行数|执行率|得分（满分12.5分）", "10|10|100%|12", "F3 12.5"],
    ["项目资金（万元）", "预算数|执行数|执行率|得分", "10|10|100%|12", null],
    ["项目资金（10分）", "预算数|执行数|分值|得分", "10|10|20|12", null],
    // (1) counts the sources
    ["1、资金来源:(1)政府预算资金", "预算数|执行数|执行率|得分", "10|10|100%|", null],
    ["资金（10）", "预算数|执行数|执行率|得分", "10|10|100%|10", "A3 10"],
  ])("%s | %s", (label, columns, line, want) => {
    expect(at(fund(label, columns, line))).toBe(want);
  });
});

describe("the points of the execution rate in a row of their own above the columns", () => {
  const ratePoints = (above: readonly string[]) =>
    only([
      ["某项目自评表"],
      above,
      row("项目资金||预算数|执行数|执行率|得分"),
      row("|年度资金总额|10|10|100%|20"),
      HEADER,
      row("产出指标|数量指标|里程|1|1|40"),
    ]).fund?.ratePoints;
  it("are taken from a heading, not from a project's name", () => {
    expect(at(ratePoints(["一、预算执行情况（20分）"]))).toBe("A2 20");
    expect(at(ratePoints(["项目名称", "预算管理（30分）"]))).toBeNull();
  });
});

describe("blocks of indicators", () => {
  const [ONE, TWO] = ["年度绩效目标1(40分)", "年度绩效目标2（40分）"];
  const rowOf = (name: string) => `产出指标|数量指标|${name}|1|1|20`;
  it("have their heading in a row of its own, merged or not, with or without names below", () => {
    const lines = [
      ["某项目自评表"],
      [ONE],
      HEADER,
      row(rowOf("甲")),
      row(rowOf("乙")),
      [TWO],
      HEADER,
      row(rowOf("丙")),
      ["年度绩效目标3(10分)"],
      row(rowOf("丁")),
    ];
    for (const merges of [[across(2, 1, 6), across(6, 1, 6), across(9, 1, 6)], []])
      expect(blocks(only(lines, merges))).toEqual([
        ["甲", `A2 ${ONE}`],
        ["乙", `A2 ${ONE}`],
        ["丙", `A6 ${TWO}`],
        ["丁", "A9 年度绩效目标3(10分)"],
      ]);
  });

  it("may say their goal beside the heading, which is no fund line", () => {
    const form = only([
      ["某项目自评表"],
      row("项目资金|||预算数|执行数|得分（20分*执行率）"),
      row("|年度财政资金总额||10|10|20"),
      [ONE, "完成监测"],
      HEADER,
      row(rowOf("甲")),
      [TWO, "完成整编"],
      HEADER,
      row(rowOf("乙")),
    ]);
    expect(form.fund?.lines).toHaveLength(1);
    expect(blocks(form)).toEqual([
      ["甲", `A4 ${ONE}`],
      ["乙", `A7 ${TWO}`],
    ]);
  });

  it("have their heading in a column beside them", () => {
    const lines = [
      ["某项目自评表"],
      [ONE, ...HEADER],
      ["", ...row(rowOf("甲"))],
      ["", ...row(rowOf("乙"))],
      [TWO, ...HEADER],
      ["", ...row(rowOf("丙"))],
    ];
    for (const merges of [[down(1, 2, 4), down(1, 5, 6)], []])
      expect(blocks(only(lines, merges))).toEqual([
        ["甲", `A2 ${ONE}`],
        ["乙", `A2 ${ONE}`],
        ["丙", `A5 ${TWO}`],
      ]);
  });

  it("have their heading beside the first of two rows of names", () => {
    const names = [
      ["一级指标", "二级指标", "三级指标", "年度指标值", "", "", "完成值", "得分"],
      ["", "", "", "指标性质", "指标值", "度量单位", "", ""],
    ] as const;
    const values = (name: string) => ["", ...row(`产出|数量|${name}|≥|5|次|5|20`)];
    const form = only([
      ["某项目自评表"],
      [ONE, ...names[0]],
      ["", ...names[1]],
      values("甲"),
      [TWO, ...names[0]],
      ["", ...names[1]],
      values("乙"),
    ]);
    expect(blocks(form)).toEqual([
      ["甲", `A2 ${ONE}`],
      ["乙", `A5 ${TWO}`],
    ]);
  });

  it("may share one row of names, their headings beside the rows", () => {
    const lines = [
      ["某项目自评表"],
      ["", ...HEADER],
      [ONE, ...row(rowOf("甲"))],
      ["", ...row(rowOf("乙"))],
      [TWO, ...row(rowOf("丙"))],
    ];
    expect(blocks(only(lines, [down(1, 3, 4)]))).toEqual([
      ["甲", `A3 ${ONE}`],
      ["乙", `A3 ${ONE}`],
      ["丙", `A5 ${TWO}`],
    ]);
  });

  it("are none where the side label is the table's", () => {
    const form = only([["某项目自评表"], ["绩效指标", ...HEADER], ["", ...row(rowOf("甲"))]]);
    expect(blocks(form)).toEqual([["甲", null]]);
  });
});
