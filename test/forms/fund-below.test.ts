import type { FundLine } from "../../src/forms/form";
import { NAME, only, row, type Rows } from "./small-form";

/** A line as `total 资金总额 120`: role, name and what was planned. */
const shown = ({ role, name, initialBudget }: FundLine) =>
  `${role} ${name} ${initialBudget?.text ?? "—"}`;

const PLANNED: Rows = [
  row("一级指标|二级指标|三级指标|指标值"),
  row("产出指标|数量指标|里程|50公里"),
];

const BELOW: readonly (readonly [what: string, fund: Rows, lines: readonly string[]])[] = [
  [
    "a department's (四川)",
    [
      row("年度部门整体支出预算|资金总额|财政拨款|其他资金"),
      row("|25,600,000.00|25,600,000.00|0.00"),
    ],
    ["total 资金总额 25,600,000.00", "appropriation 财政拨款 25,600,000.00", "other 其他资金 0.00"],
  ],
  [
    "a department's by income and by use, merges lost (湖南)",
    [
      row("年度预算申请|资金总额|按收入性质分||按支出性质分|"),
      row("||一般公共预算|其他资金|基本支出|项目支出"),
      row("|1255.6|1205.6|50|900.6|355"),
    ],
    [
      "total 资金总额 1255.6",
      "appropriation 一般公共预算 1205.6",
      "other 其他资金 50",
      "part 基本支出 900.6",
      "part 项目支出 355",
    ],
  ],
];

it.each(BELOW)("amounts under their names: %s", (_what, fund, lines) => {
  const form = only([["部门整体支出绩效目标表（2025年度）"], NAME, ...fund, ...PLANNED]);
  expect(form.fund?.lines.map(shown)).toEqual(lines);
});

it.each([
  ["中央补助年度金额（万元）|158.18", ["total 中央补助年度金额（万元） 158.18"]],
  ["资金情况（万元）|下达资金总额|500", ["total 下达资金总额 500"]],
])("the whole beside its name: %s", (line, lines) => {
  const form = only([["区域绩效目标表（2025年度）"], NAME, row(line), ...PLANNED]);
  expect(form.fund?.lines.map(shown)).toEqual(lines);
});
