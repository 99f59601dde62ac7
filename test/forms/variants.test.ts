import { findForms } from "../../src/forms";
import type { Form, FormCell } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { TITLE, text } from "./small-form";

const NAME = ["项目名称", "农村公路养护"];

function only(rows: readonly (readonly string[])[]): Form {
  const { forms, remarks } = findForms(gridOf(rows));
  expect(remarks).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

/** Column names of a province's form, one row under them, and what each column means. */
const VARIANTS: readonly (readonly [
  string,
  string,
  string,
  Partial<Record<string, string | null>>,
])[] = [
  [
    "points before the target (衔接资金)",
    "一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分|未完成原因及拟采取的改进措施",
    "产出指标|数量指标|养护里程|10|≥50公里|48公里|9.6|雨季停工",
    { points: "10", target: "≥50公里", actual: "48公里", score: "9.6", note: "雨季停工" },
  ],
  [
    "a split target without a common heading (四川)",
    "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析",
    "产出指标|数量指标|养护里程|≥|50|公里|48|10|9.6|雨季停工",
    { points: "10", target: "≥50公里", actual: "48", score: "9.6", note: "雨季停工" },
  ],
  [
    "no points column (湖北 20/80)",
    "一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分",
    "产出指标（40分）|数量指标|养护里程|50公里|48公里|38.4",
    {
      level1: "产出指标（40分）",
      points: null,
      target: "50公里",
      actual: "48公里",
      score: "38.4",
      note: null,
    },
  ],
  [
    "no levels, adjusted beside initial target (重庆)",
    "指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数(%)|指标权重(分)|指标得分(分)|是否核心指标|说明",
    "养护里程|公里|≥|60|50|48|96|10|9.6|是|雨季停工",
    {
      level1: null,
      level3: "养护里程",
      target: "≥50公里",
      actual: "48",
      points: "10",
      score: "9.6",
      note: "雨季停工",
    },
  ],
  [
    "the initial target where none was adjusted (重庆)",
    "指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|指标权重(分)|指标得分(分)",
    "养护里程|公里|≥|60||48|10|8",
    { target: "≥60公里", score: "8" },
  ],
  [
    "neither points nor score (转移支付)",
    "一级指标|二级指标|三级指标|年度指标值|全年完成值|未完成原因和改进措施",
    "产出指标|数量指标|养护里程|50公里|48公里|雨季停工",
    { points: null, score: null, target: "50公里", actual: "48公里", note: "雨季停工" },
  ],
  [
    "a scoring rule of the row (2016)",
    "一级指标|二级指标|三级指标|分值|年度指标值(A)|全年实际值(B)|得分计算方法|得分|未完成原因分析",
    "产出指标|数量指标|养护里程|10|50公里|48公里|按B/A计分|9.6|雨季停工",
    { points: "10", rule: "按B/A计分", score: "9.6", note: "雨季停工" },
  ],
  [
    "the finance bureau's own score beside (宁夏)",
    "一级指标|二级指标|三级指标|参考分值|指标值(A)|全年实际值(B)|财政审核评分|得分|未完成原因分析及改进措施",
    "产出指标|数量指标|养护里程|10|50公里|48公里|7|9.6|雨季停工",
    { points: "10", target: "50公里", actual: "48公里", score: "9.6" },
  ],
  [
    "a second examiner's score (复核分)",
    "一级指标|二级指标|指标名称(三级指标)|年初指标值|年终完成值|自评分|复核分|评价标准",
    "项目产出|数量指标（15分）|养护里程|50公里|48公里|9.6|7|缺一项扣0.5分",
    { level3: "养护里程", score: "9.6", rule: "缺一项扣0.5分", points: null },
  ],
  [
    "names broken by line ends and brackets",
    "一级\n指标|二级 指标|三级指标|年度\n指标值\n（A）|实际\n完成值【B】|分值\n（分）|得 分|偏差原因\n分析及\n改进\n措施",
    "产出指标|数量指标|养护里程|50公里|48公里|10|9.6|雨季停工",
    { target: "50公里", actual: "48公里", points: "10", score: "9.6", note: "雨季停工" },
  ],
];

describe("the table reader", () => {
  it.each(VARIANTS)("reads %s", (_, header, row, meaning) => {
    const total = header.split("|").map((_name, index) => (index === 0 ? "总分" : ""));
    const form = only([TITLE, NAME, header.split("|"), row.split("|"), total]);
    expect(form.indicators).toHaveLength(1);
    const cells = form.indicators[0] as unknown as Record<string, FormCell | null>;
    const seen = Object.keys(meaning).map((role) => [role, text(cells[role])]);
    expect(Object.fromEntries(seen)).toEqual(meaning);
    expect(form.notUnderstood).toEqual([]);
  });

  it("says which column it does not know, and reads the others", () => {
    const header = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|颜色|偏差原因".split(
      "|",
    );
    const row = "产出指标|数量指标|养护里程|50公里|48公里|10|9.6|红|雨季停工".split("|");
    const form = only([TITLE, NAME, header, row]);
    expect(form.notUnderstood.map(({ cell, text }) => [cell, text])).toEqual([["H3", "颜色"]]);
    expect(form.notUnderstood[0]?.why.zh).toContain("颜色");
    expect(text(form.indicators[0]?.note)).toBe("雨季停工");
  });

  it("takes the first of two columns that mean the same, and says so", () => {
    const header = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|自评得分".split("|");
    const row = "产出指标|数量指标|养护里程|50公里|48公里|10|9.6|9".split("|");
    const form = only([TITLE, NAME, header, row]);
    expect(form.indicators[0]?.score?.cell).toBe("G4");
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["H3"]);
  });

  it("reads 长期 and 年度 targets of one table, keeping this year's", () => {
    const form = only([
      ["项目支出绩效目标表（2022年度）"],
      NAME,
      ["一级指标", "长期绩效目标", "", "", "年度绩效目标", "", ""],
      ["", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "里程", "500公里", "数量指标", "养护里程", "50公里"],
    ]);
    expect(form.kind).toBe("target-table");
    const [row] = form.indicators;
    expect([text(row?.level1), text(row?.level3), text(row?.target)]).toEqual([
      "产出指标",
      "养护里程",
      "50公里",
    ]);
  });
});

describe("split targets", () => {
  const header = "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分".split(
    "|",
  );
  const JOINED: readonly (readonly [string, string, string, string])[] = [
    ["≥", "95", "%", "≥95%"],
    ["≥", "95%", "%", "≥95%"],
    ["＝", "100", "％", "＝100％"],
    ["﹦", "72890", "元", "﹦72890元"],
    ["等于", "3", "次", "等于3次"],
    ["大于等于", "3", "次", "大于等于3次"],
    ["正向指标", "95", "%", "95%"],
    ["反向", "5", "%", "5%"],
    ["定量", "≥95", "%", "≥95%"],
    ["≥", "≥95", "%", "≥95%"],
    ["定性", "优", "无", "优"],
    ["定性", "优", "", "优"],
    ["定性", "良好以上", "级", "良好以上"],
    ["≤", "20", "/", "≤20"],
    ["≥", "", "%", ""],
    ["", "20万元", "万元", "20万元"],
  ];
  it.each(JOINED)("%s | %s | %s reads %s", (nature, number, unit, joined) => {
    const row = ["产出指标", "数量指标", "养护", nature, number, unit, "90", "10", "9"];
    const form = only([TITLE, NAME, header, row]);
    expect(form.indicators[0]?.target).toMatchObject({ cell: "E4", text: joined });
    expect(form.indicators[0]?.targetParts).toMatchObject({
      nature: { cell: "D4", text: nature },
      number: { cell: "E4", text: number },
      unit: { cell: "F4", text: unit },
    });
  });
});
