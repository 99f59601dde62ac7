import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { HEADER, ROW, row, text, type Rows } from "./small-form";

function read(fundRows: Rows, title = "项目支出绩效自评表（2022年度）"): Form {
  const lines = [[title], row("项目名称|养护"), ...fundRows, HEADER, ROW];
  const { forms, remarks } = findForms(gridOf(lines));
  expect({ count: forms.length, remarks }).toEqual({ count: 1, remarks: [] });
  return forms[0]!;
}

const lines = (form: Form) =>
  form.fund?.lines.map((line) => [
    line.role,
    ...(["initialBudget", "annualBudget", "executed", "points", "rate", "score"] as const).map(
      (column) => text(line[column]),
    ),
  ]);

/** Column names of fund blocks, the amounts under them, and what they are. */
const COLUMNS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    "年初预算数|全年预算数|全年执行数|分值|执行率|得分",
    "20|25|24|10|96%|9.6",
    ["20", "25", "24", "10", "96%", "9.6"],
  ],
  [
    "全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分",
    "25|24|10|96%|9.6",
    [null, "25", "24", "10", "96%", "9.6"],
  ],
  [
    "年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因",
    "20|25|24|96%|10|9.6|调整",
    ["20", "25", "24", "10", "96%", "9.6"],
  ],
  [
    "预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)",
    "25|24|96%|19.2",
    [null, "25", "24", null, "96%", "19.2"],
  ],
  [
    "年初预算数|全年（调整）预算数|全年执行数|执行率|执行率权重|执行率得分",
    "20|25|24|96%|10|9.6",
    ["20", "25", "24", "10", "96%", "9.6"],
  ],
  [
    "年初预算数|调整预算数（A）|全年执行数（B）|执行率（B/A）",
    "20|25|24|96%",
    ["20", "25", "24", null, "96%", null],
  ],
  [
    "全年预算数（A）|全年执行数（B）|执行率（B/A）",
    "25|24|96%",
    [null, "25", "24", null, "96%", null],
  ],
  [
    "年初预算数(A)|全年执行数(B)|分值(10分)|执行率(B/A)|得分|得分计算方法",
    "20|19|10|95%|9.5|执行率*该指标分值",
    ["20", null, "19", "10", "95%", "9.5"],
  ],
  [
    "预算数（万元）|执行数（万元）|执行率（%）|分值（分）|得分（分）",
    "25|24|96|10|9.6",
    [null, "25", "24", "10", "96", "9.6"],
  ],
  [
    "年初\n预算数|全年\n预算数|全年\n执行数|分 值|执行率|得 分",
    "20|25|24|10|96%|9.6",
    ["20", "25", "24", "10", "96%", "9.6"],
  ],
  [
    "年初预算数|全年预算数|调整后预算数|全年执行数|执行率",
    "20|22|25|24|96%",
    ["20", "25", "24", null, "96%", null],
  ],
  [
    "全年预算数|全年执行数|分值|执行率|自评得分|财政审核评分",
    "25|24|10|96%|9.6|7",
    [null, "25", "24", "10", "96%", "9.6"],
  ],
  [
    "全年预算数|全年执行数|分值|执行率|复核分|自评得分",
    "25|24|10|96%|7|9.6",
    [null, "25", "24", "10", "96%", "9.6"],
  ],
];

describe("the columns of the fund block", () => {
  it.each(COLUMNS)("%s", (header, amounts, want) => {
    const form = read([
      ["项目资金（万元）", "", ...row(header)],
      ["", "年度资金总额", ...row(amounts)],
    ]);
    expect(lines(form)).toEqual([["total", ...want]]);
    expect([form.fund?.unit, form.notUnderstood]).toEqual(["万元", []]);
  });

  it("that nobody knows are said, the others read", () => {
    const form = read([
      row("项目资金||年初预算数|全年预算数|全年执行数|颜色|执行率"),
      row("|年度资金总额|20|25|24|红|96%"),
    ]);
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["F3"]);
    expect(lines(form)).toEqual([["total", "20", "25", "24", null, "96%", null]]);
  });
});

describe("the lines of the fund block", () => {
  const ROLES: readonly (readonly [string, string])[] = [
    ["年度资金总额：", "total"],
    ["年度总金额", "total"],
    ["总额", "total"],
    ["资金总体", "total"],
    ["年度财政资金总额", "total"],
    ["其中：当年财政拨款", "appropriation"],
    ["其中:本年财政拨款", "appropriation"],
    ["其中：财政资金", "appropriation"],
    ["上年结转资金", "carryOver"],
    ["上年结转资金（结余）", "carryOver"],
    ["其他资金", "other"],
    ["财政专户管理资金", "part"],
    ["单位资金", "part"],
    ["中央补助", "part"],
    ["市级补助", "part"],
    ["县级资金", "part"],
    ["其中：中央资金", "part"],
  ];
  it.each(ROLES)("%s is %s", (name, role) => {
    const form = read([
      row("项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分"),
      ["", name, ...row("25|24|—|96%|—")],
    ]);
    expect(lines(form)).toEqual([[role, null, "25", "24", "—", "96%", "—"]]);
    expect(form.notUnderstood).toEqual([]);
  });

  it.each([
    "4753.66万元",
    "150万",
    "259.45 万元",
    "215,457.6",
    "9,034",
    "1,350,000元",
    "—",
    "-",
    "·",
    "/",
    "",
    "0",
  ])("hold %s", (amount) => {
    const form = read([
      row("项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分"),
      ["", "其中：某项资金", amount, amount, "10", "", ""],
    ]);
    expect(lines(form)).toEqual([["part", null, amount, amount, "10", "", ""]]);
    expect(form.notUnderstood).toEqual([]);
  });

  it("are not the cells where a department mixes names and amounts", () => {
    const form = read(
      [
        row("年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
        row("|年度资金总额|4753.66万元|4753.66万元|4753.66万元|10|100%|10"),
        row("|按收入性质分：|||按支出性质分：|||"),
        row("|其中：一般公共预算：1873.66万元|||其中：基本支出：1768.16万元|||"),
        row("|政府性基金拨款：|||项目支出：2985.5万元|||"),
        row("|其他资金：2880万元||||||"),
      ],
      "部门整体支出绩效自评表（2021年度）",
    );
    expect(form.kind).toBe("department-self-evaluation");
    expect(form.fund?.lines[0]?.executed?.text).toBe("4753.66万元");
    const understood = new Set(form.fund?.lines.map(({ nameCell }) => nameCell.cell));
    const said = new Set(form.notUnderstood.map(({ cell }) => cell));
    for (const cell of ["B6", "E6", "E7", "B8"])
      expect([cell, understood.has(cell) || said.has(cell)]).toEqual([cell, true]);
    expect(form.notUnderstood.every(({ why }) => why.zh.endsWith("。"))).toBe(true);
  });
});

describe("the money unit", () => {
  it.each([
    ["项目资金（万元）", "全年预算数", "万元"],
    ["项目资金\n（元）", "全年预算数", "元"],
    ["项目资金", "全年预算数（元）", "元"],
    ["项目资金（单位：万元）", "全年预算数", "万元"],
    ["预算执行情况(万元)(20分)", "全年预算数", "万元"],
    ["项目资金", "全年预算数", null],
  ])("of %s | %s is %s", (label, column, unit) => {
    const form = read([
      [label, "", column, "全年执行数", "执行率"],
      row("|年度资金总额|25|24|96%"),
    ]);
    expect(form.fund?.unit).toBe(unit);
  });
});
