import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { across, down, FUND, NAME, only, row, text, TITLE, TOTAL } from "./small-form";

describe("the parts of a target in columns of their own", () => {
  it("are 符号, 值 and 单位 under one heading", () => {
    const found = only(
      [
        TITLE,
        NAME,
        row(
          "一级指标|二级指标|三级指标|预期指标值|||单项指标实际完成值|单项指标完成情况|指标分值|单项指标得分",
        ),
        row("|||符号|值|单位（文字描述）"),
        row("产出指标|质量指标|覆盖率|>=|98|%|100%|完成|25|25"),
      ],
      [across(3, 4, 6), ...[1, 2, 3, 7, 8, 9, 10].map((column) => down(column, 3, 4))],
    );
    const [first] = found.indicators;
    expect(found.notUnderstood).toEqual([]);
    expect([first?.target, first?.actual, first?.points, first?.score].map(text)).toEqual([
      ">=98%",
      "100%",
      "25",
      "25",
    ]);
    expect(first?.targetParts?.number.cell).toBe("E5");
  });

  const withNatures = (names: string, values: string) =>
    only([
      TITLE,
      NAME,
      ...FUND,
      row(`一级指标|二级指标|三级指标|${names}|目标值|计量单位|实际完成值|分值|得分`),
      row(`产出指标|成本指标|购置成本|${values}|12|万元|11.9|90|90`),
    ]);

  it("may say the direction in one column and the operator in another", () => {
    const found = withNatures("指标性质|指标方向", "反向|小于等于");
    expect(found.notUnderstood).toEqual([]);
    expect(text(found.indicators[0]?.target)).toBe("小于等于12万元");
    expect(text(found.indicators[0]?.targetParts?.nature)).toBe("小于等于");
  });

  it("takes the first that is filled where no column holds an operator", () => {
    const found = withNatures("指标性质|指标方向", "反向|");
    expect(text(found.indicators[0]?.target)).toBe("12万元");
    expect(text(found.indicators[0]?.targetParts?.nature)).toBe("反向");
  });

  it("says that a name stands twice", () => {
    const found = only([
      TITLE,
      NAME,
      row("一级指标|三级指标|符号|目标值|符号|实际完成值|分值|得分"),
      row("产出指标|购置成本|≤|12|≥|11.9|90|90"),
    ]);
    expect(found.notUnderstood).toHaveLength(1);
  });
});

describe("the last column", () => {
  const scorecard = (last: string, cell = "") =>
    only([
      ["某局整体支出绩效评价评分表"],
      row(`一级指标|二级指标|三级指标|评分标准|分值|自评得分|${last}`),
      row("投入|预算配置|控制率|控制率≤100%计5分|5|5|"),
      row(`总分||||5|5|${cell}`),
    ]);

  it.each(["扣分原因和其他说明", "扣分原因", "扣分说明", "扣分理由"])("%s is a note", (name) => {
    const found = scorecard(name);
    expect(found.notUnderstood).toEqual([]);
    expect(found.indicators[0]?.note?.cell).toBe("G3");
    expect(found.total?.last).toBeNull();
  });

  it("keeps a grade that stands in it all the same", () => {
    expect(scorecard("扣分原因", "优").total?.grade?.cell).toBe("G4");
  });

  it("is a place for the grade where it holds 偏差原因", () => {
    const found = only([
      TITLE,
      row("一级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施"),
      row("产出指标|甲|5个|5个|100|100|"),
      TOTAL.slice(0, 1).concat(["", "", "", "100", "100", ""]),
    ]);
    expect(found.total?.last?.cell).toBe("G4");
  });
});

describe("titles of a department's scorecard", () => {
  const kind = (title: string) => {
    const rows = [[title], row("一级指标|二级指标|三级指标|分值|得分"), row("产出|职责|甲|5|5")];
    return findForms(gridOf(rows)).forms[0]?.kind;
  };
  it.each([
    "科技局整体支出绩效评价评分表",
    "整体支出绩效评价指标评分表",
    "部门整体支出绩效评价得分表",
  ])("%s", (title) => expect(kind(title)).toBe("department-scorecard"));

  it.each(["某局整体支出绩效自评得分表", "部门整体支出绩效自评表"])("not %s", (title) =>
    expect(kind(title)).toBe("department-self-evaluation"),
  );
});
