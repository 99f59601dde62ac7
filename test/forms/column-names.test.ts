import type { IndicatorColumn } from "../../src/forms/form";
import { FUND, only, row, TITLE, type Rows } from "./small-form";

/** A small form with the columns named, and the values beneath them. */
function read(header: string, values: string, above: Rows = FUND) {
  const form = only([TITLE, row("项目名称|养护"), ...above, row(header), row(values)]);
  const [indicator] = form.indicators;
  const marks = (["target", "actual", "points", "score"] as const).map(
    (column: IndicatorColumn) => indicator?.[column]?.text ?? null,
  );
  return [marks, form.notUnderstood.map(({ text }) => text)];
}

const ALL = ["50公里", "48公里", "90", "86.4"];

describe("names of the columns of an indicator table", () => {
  it.each([
    ..."年初目标 预期目标 年度绩效目标值 本年指标值 全年绩效指标值 预期绩效指标值 当年目标值 当年度指标值 年度目标指标值 指标值及单位 目标值（含单位） 指标值及计量单位".split(
      " ",
    ),
  ])("target: %s", (name) => {
    const seen = read(
      `一级指标|二级指标|三级指标|${name}|实际完成值|分值|得分`,
      "产出指标|数量指标|里程|50公里|48公里|90|86.4",
    );
    expect(seen).toEqual([ALL, []]);
  });

  it.each(["实际完成数", "完成数", "全年完成数", "实际完成数量", "年度达成值", "实际实现数"])(
    "actual: %s",
    (name) => {
      const seen = read(
        `一级指标|二级指标|三级指标|年度指标值|${name}|分值|得分`,
        "产出指标|数量指标|里程|50公里|48公里|90|86.4",
      );
      expect(seen).toEqual([ALL, []]);
    },
  );

  it.each(["权重分", "赋分", "满分值", "权数", "赋分值"])("points: %s", (name) => {
    const seen = read(
      `一级指标|二级指标|三级指标|年度指标值|实际完成值|${name}|得分`,
      "产出指标|数量指标|里程|50公里|48公里|90|86.4",
    );
    expect(seen).toEqual([ALL, []]);
  });

  it.each(["原因分析及整改措施", "原因及下一步措施", "原因说明和应对措施", "偏差原因和整改措施"])(
    "note: %s",
    (name) => {
      const form = only([
        TITLE,
        row(`一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|${name}`),
        row("产出指标|数量指标|里程|50公里|48公里|90|86.4|雨季停工"),
      ]);
      expect(form.indicators.map(({ note }) => note?.text)).toEqual(["雨季停工"]);
    },
  );

  it.each("完成程度 完成比率 偏差程度 偏离度".split(" "))("told of the others: %s", (name) => {
    const seen = read(
      `一级指标|二级指标|三级指标|年度指标值|实际完成值|${name}|分值|得分`,
      "产出指标|数量指标|里程|50公里|48公里|96%|90|86.4",
    );
    expect(seen).toEqual([ALL, []]);
  });

  it.each(["评价得分", "自查得分", "得分值", "自我评分", "考核得分"])("score: %s", (name) => {
    const seen = read(
      `一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|${name}`,
      "产出指标|数量指标|里程|50公里|48公里|90|86.4",
    );
    expect(seen).toEqual([ALL, []]);
  });

  it.each([
    ["自评得分|评价得分", "86.4|80"],
    ["评价得分|自评得分", "80|86.4"],
    ["评价得分|自查得分", "80|86.4"],
  ])("score: the own of %s", (names, scores) => {
    const seen = read(
      `一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|${names}`,
      `产出指标|数量指标|里程|50公里|48公里|90|${scores}`,
    );
    expect(seen).toEqual([ALL, []]);
  });

  it("the year's target before 年初目标", () => {
    const seen = read(
      "一级指标|二级指标|三级指标|年初目标|年度指标值|实际完成值|分值|得分",
      "产出指标|数量指标|里程|40公里|50公里|48公里|90|86.4",
    );
    expect(seen).toEqual([ALL, []]);
  });

  it("预期目标 of the goal stays the goal’s", () => {
    const form = only([
      TITLE,
      row("项目名称|养护"),
      row("年度总体目标|预期目标|||实际完成情况|||"),
      row("|完成养护50公里|||完成48公里|||"),
      row("一级指标|二级指标|三级指标|预期目标|实际完成数|权重分|评价得分"),
      row("产出指标|数量指标|里程|50公里|48公里|90|86.4"),
    ]);
    expect([form.goal.expected?.cell, form.goal.actual?.cell]).toEqual(["B4", "E4"]);
    expect([form.indicators[0]?.target?.cell, form.indicators[0]?.score?.cell]).toEqual([
      "D6",
      "G6",
    ]);
  });

  it.each(["执行率%", "执行率（B/A）%", "预算执行率（%）", "全年执行率"])("rate: %s", (name) => {
    const form = only([
      TITLE,
      row(`项目资金||年初预算数|全年预算数|全年执行数|分值|${name}|得分`),
      row("|年度资金总额|20|25|24|10|96|9.6"),
      row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
      row("产出指标|数量指标|里程|50公里|48公里|90|86.4"),
    ]);
    expect([form.fund?.lines[0]?.rate?.text, form.notUnderstood]).toEqual(["96", []]);
  });

  it.each(["总体得分", "评价总分", "最终得分", "绩效自评总分", "总分"])("total row: %s", (name) => {
    const form = only([
      TITLE,
      row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
      row("产出指标|数量指标|里程|50公里|48公里|90|86.4"),
      row(`${name}|||||90|86.4`),
    ]);
    expect([form.total?.points?.text, form.total?.score?.text]).toEqual(["90", "86.4"]);
  });
});
