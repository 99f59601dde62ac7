import { findForms } from "../../src/forms";
import { sketchToGrid } from "../support/grid";
import { scorecardSketch } from "../support/scorecard";

const LEVEL1 = "预算管理情况（20）";

describe("部门整体绩效评价指标体系评分表: three sections with columns of their own", () => {
  it.each([
    ["as printed", { row: 0, column: 0, merged: true }],
    ["among other content", { row: 5, column: 2, merged: true }],
    ["with its merges lost", { row: 0, column: 0, merged: false }],
  ])("is read whole, %s", (_how, place) => {
    const { forms, remarks } = findForms(sketchToGrid(scorecardSketch(place)));
    const [form] = forms;
    expect({ count: forms.length, remarks }).toEqual({ count: 1, remarks: [] });
    expect(form).toMatchObject({ kind: "department-scorecard", year: 2021, notUnderstood: [] });
    expect(form!.fund!.unit).toBe("万元");
    expect(form!.fund!.lines.map(({ name, role }) => [name, role])).toEqual([
      ["资金总体", "total"],
      ["基本支出", "part"],
      ["项目支出", "part"],
      ["其他", "other"],
    ]);
    expect(form!.fund!.lines[0]!.points!.text).toBe("20");
    const rows = form!.indicators.map(({ level1, level2, level3, points }) =>
      [level1, level2, level3, points].map((cell) => cell?.text ?? null),
    );
    expect(rows.slice(-7)).toEqual([
      [LEVEL1, "财务管理（4）", "财务管理制度健全性", "1"],
      [LEVEL1, "财务管理（4）", "资金使用合规性和安全性", "2"],
      [LEVEL1, "财务管理（4）", "会计基础信息完善性", "1"],
      [LEVEL1, "资产管理（4）", "资产管理规范性", "4"],
      [LEVEL1, "绩效管理（4）", "绩效管理情况", "4"],
      [LEVEL1, "结转结余率（4）", null, "4"],
      [LEVEL1, "部门预决算差异率（4）", null, "4"],
    ]);
    expect(form!.indicators.at(-1)!.target!.text).toBe("——");
    expect(form!.total!.points!.text).toBe("100");
    expect(form!.indicators.at(-3)!.rule!.text).toContain("每有一项不合格扣2分");
  });

  it("takes the earlier of two years for what the later is measured by", () => {
    const [form] = findForms(
      sketchToGrid(scorecardSketch({ row: 0, column: 0, merged: true, rates: ["3.1%", "5.2%"] })),
    ).forms;
    const row = form!.indicators.find(({ level2 }) => level2?.text === "结转结余率（4）")!;
    expect([row.target!.text, row.actual!.text]).toEqual(["3.1%", "5.2%"]);
  });
});
