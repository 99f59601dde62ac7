import type { gridOf } from "../support/grid";
import { type Rows, HEADER, FUND, ROW, TOTAL, TITLE, NAME, text, at, only } from "./small-form";

describe("the fund block", () => {
  const NAMES: readonly (readonly [string, string])[] = [
    ["年度资金总额：", "total"],
    ["年度总金额", "total"],
    ["资金总体", "total"],
    ["年度财政资金\n总额", "total"],
    ["其中：当年财政拨款", "appropriation"],
    ["其中:本年一般公共预算拨款", "appropriation"],
    ["  其中：财政资金", "appropriation"],
    ["  上年结转资金", "carryOver"],
    ["其他资金", "other"],
    ["县级资金", "part"],
    ["其中：中央、省、市补助", "part"],
  ];
  it.each(NAMES)("takes %s for %s", (name, role) => {
    const form = only([
      TITLE,
      FUND[0]!,
      ["", name, "20", "25", "24", "—", "96%", "—"],
      HEADER,
      ROW,
    ]);
    expect(form.fund?.lines.map((line) => line.role)).toEqual([role]);
  });

  const UNITS: readonly (readonly [string, Rows, string | null])[] = [
    ["from the side label", FUND, "万元"],
    ["from a line above", [["单位：元"], ["项目资金", ...FUND[0]!.slice(1)], FUND[1]!], "元"],
    [
      "from a column name",
      [["项目资金", "", "年初预算数（元）", ...FUND[0]!.slice(3)], FUND[1]!],
      "元",
    ],
    [
      "from 金额单位 and its value",
      [["金额单位", "千元"], ["项目资金", ...FUND[0]!.slice(1)], FUND[1]!],
      "千元",
    ],
    ["and no other", [["项目资金", ...FUND[0]!.slice(1)], FUND[1]!], null],
  ];
  it.each(UNITS)("takes the money unit %s", (_, lines, unit) => {
    expect(only([TITLE, NAME, ...lines, HEADER, ROW]).fund?.unit).toBe(unit);
  });

  it("prefers the adjusted budget to the annual one", () => {
    const names = ["项目资金", "", "年初预算数", "全年预算数", "调整后预算数", "执行数", "执行率"];
    const line = ["", "年度资金总额", "20", "25", "30", "24", "80%"];
    expect(at(only([TITLE, names, line, HEADER, ROW]).fund?.lines[0]?.annualBudget)).toBe("E3 30");
  });

  it("says which column it does not know", () => {
    const names = ["项目资金", "", "年初预算数", "全年预算数", "冻结数", "执行数", "执行率"];
    const line = ["", "年度资金总额", "20", "25", "0", "24", "96%"];
    const form = only([TITLE, names, line, HEADER, ROW]);
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["E2"]);
    expect(text(form.fund?.lines[0]?.executed)).toBe("24");
  });

  it("says where text and amounts share a cell, and reads no line out of it", () => {
    const loose = ["", "其中：一般公共预算：18.5万元", "", "", "按支出性质分：", "", "", ""];
    const form = only([TITLE, ...FUND, loose, HEADER, ROW]);
    expect(form.fund?.lines).toHaveLength(1);
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["B4", "E4"]);
  });

  it("keeps the total line whatever stands in its cells", () => {
    const line = ["", "年度资金总额", "约20", "25", "详见附件", "10", "", ""];
    const form = only([TITLE, FUND[0]!, line, HEADER, ROW]);
    expect(form.fund?.lines.map(({ executed }) => text(executed))).toEqual(["详见附件"]);
  });

  it("reads no line out of a name that holds an amount", () => {
    const form = only([TITLE, ...FUND, ["", "其中：一般公共预算：18.5万元"], HEADER, ROW]);
    expect(form.fund?.lines).toHaveLength(1);
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["B4"]);
  });

  const names = FUND[0]!.slice(2);
  const amounts = FUND[1]!.slice(2);
  const UNNAMED: readonly (readonly [string, Rows, Parameters<typeof gridOf>[1]])[] = [
    ["under the block's label", [FUND[0]!, ["", "", ...amounts]], []],
    [
      "beside the block's label",
      [
        ["", "", ...names],
        ["项目资金（万元）", "", ...amounts],
      ],
      [],
    ],
    [
      "beside an unusual label merged down",
      [
        ["经费", "", ...names],
        ["", "", ...amounts],
      ],
      [{ top: 1, bottom: 2, left: 0, right: 1 }],
    ],
  ];
  it.each(UNNAMED)("takes a line without a name %s for the total", (_, lines, merges) => {
    const form = only([TITLE, ...lines, HEADER, ROW], merges);
    const seen = form.fund?.lines.map(({ role, executed }) => [role, text(executed)]);
    expect(seen).toEqual([["total", "24"]]);
  });
});

describe("the goal", () => {
  const GOALS: readonly (readonly [string, Rows, string | null, string | null])[] = [
    [
      "under two headings",
      [
        ["年度总体目标", "预期目标", "", "实际完成情况"],
        ["", "养护50公里", "", "养护48公里"],
      ],
      "B3 养护50公里",
      "D3 养护48公里",
    ],
    [
      "beside its labels",
      [
        ["年初设定目标", "养护50公里"],
        ["全年实际完成情况", "养护48公里"],
      ],
      "B2 养护50公里",
      "B3 养护48公里",
    ],
    [
      "beside its labels in one row",
      [["预期目标", "养护50公里", "实际完成情况", "养护48公里"]],
      "B2 养护50公里",
      "D2 养护48公里",
    ],
    [
      "left empty under its headings",
      [
        ["年度总体目标", "预期目标", "", "实际完成情况"],
        ["", "", "", "养护48公里"],
      ],
      "B3",
      "D3 养护48公里",
    ],
    ["behind a colon", [["预期目标：养护50公里"]], "A2 养护50公里", null],
    ["of one half only", [["年度绩效目标", "养护50公里"]], "B2 养护50公里", null],
  ];
  it.each(GOALS)("is read %s", (_, lines, expected, actual) => {
    const form = only([TITLE, ...lines, HEADER, ROW, TOTAL]);
    expect([at(form.goal.expected), at(form.goal.actual)]).toEqual([expected, actual]);
  });
});
