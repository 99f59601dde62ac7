import { findForms } from "../../src/forms";
import type { FormCell } from "../../src/forms/form";
import { rangeToA1 } from "../../src/sheet/address";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";

const where = (cell: FormCell | null | undefined) => (cell ? `${cell.cell} ${cell.text}` : null);

describe("附件1-1 as the Beijing court filled it in", () => {
  const sketch = caseToSheet(loadCase("seed-01-beijing-huairou-court-2021-rent"), "official");
  const { forms, remarks } = findForms(sketchToGrid(sketch));
  const form = forms[0]!;

  it("is one project self-evaluation of 2021, from its title to its last rule", () => {
    expect(forms).toHaveLength(1);
    expect(remarks).toEqual([]);
    expect(form.notUnderstood).toEqual([]);
    expect([form.kind, form.vocabulary, form.year]).toEqual([
      "project-self-evaluation",
      "project-self-evaluation",
      2021,
    ]);
    expect(rangeToA1(form.area)).toBe("A2:I27");
    expect(where(form.title)).toBe("A2 项目支出绩效自评表");
  });

  it("has its header fields, the empty ones with the cell to fill", () => {
    const fields = Object.entries(form.fields).map(([name, cell]) => [name, where(cell)]);
    expect(Object.fromEntries(fields)).toEqual({
      projectName: "C4 审判区租金（执行局）",
      department: "C5 北京市怀柔区人民法院",
      unit: "G5 北京市怀柔区人民法院（本级）",
      manager: "C6 ",
      phone: "G6 ",
    });
  });

  it("has four fund lines in 万元", () => {
    expect(form.fund?.unit).toBe("万元");
    const lines = form.fund!.lines.map((line) => [
      line.role,
      ...[line.nameCell, line.initialBudget, line.annualBudget, line.executed].map(where),
      ...[line.points, line.rate, line.score].map(where),
    ]);
    expect(lines).toEqual([
      [
        "total",
        "B8 年度资金总额",
        "D8 135.00",
        "E8 135.00",
        "F8 135.00",
        "G8 10",
        "H8 100%",
        "I8 10",
      ],
      [
        "appropriation",
        "B9 其中：当年财政拨款",
        ...["D9 135.00", "E9 135.00", "F9 135.00", "G9 —", "H9 ", "I9 —"],
      ],
      ["carryOver", "B10 上年结转资金", "D10 ", "E10 ", "F10 ", "G10 —", "H10 ", "I10 —"],
      ["other", "B11 其他资金", "D11 ", "E11 ", "F11 ", "G11 —", "H11 ", "I11 —"],
    ]);
  });

  it("has its goal in two cells", () => {
    expect(form.goal.expected?.cell).toBe("B13");
    expect(form.goal.actual?.cell).toBe("F13");
    expect(form.goal.actual?.text).toMatch(/^保障了我单位相关工作的顺利开展/);
  });

  it("has seven indicators with every value in its cell", () => {
    const rows = form.indicators.map((one) => [
      ...[one.level1, one.level2].map(where),
      ...[one.level3, one.target, one.note].map((cell) => cell?.cell),
      ...[one.actual, one.points, one.score].map(where),
    ]);
    expect(rows).toEqual([
      ["B15 产出指标", "C15 数量指标", "D15", "E15", "I15", "F15 100%", "G15 10", "H15 10"],
      ["B15 产出指标", "C16 质量指标", "D16", "E16", "I16", "F16 100%", "G16 15", "H16 15"],
      ["B15 产出指标", "C17 时效指标", "D17", "E17", "I17", "F17 100%", "G17 15", "H17 15"],
      ["B15 产出指标", "C18 成本指标", "D18", "E18", "I18", "F18 100%", "G18 10", "H18 10"],
      ["B19 效益指标", "C19 社会效益指标", "D19", "E19", "I19", "F19 75%", "G19 15", "H19 6"],
      ["B19 效益指标", "C20 可持续影响指标", "D20", "E20", "I20", "F20 80%", "G20 15", "H20 7"],
      [
        "B21 满意度指标",
        "C21 服务对象满意度标",
        "D21",
        "E21",
        "I21",
        "F21 85%",
        "G21 10",
        "H21 10",
      ],
    ]);
    expect(form.indicators.map(({ pointsSharedBy }) => pointsSharedBy)).toEqual(Array(7).fill(1));
    expect(form.indicators[6]?.target?.text).toBe(">60%");
    expect(form.indicators[3]?.target?.text).toBe("135.00万元");
  });

  it("has its total, no grade of its own, and the cell where a grade goes", () => {
    const { points, score, grade, last } = form.total!;
    expect([points, score, grade, last].map(where)).toEqual(["G22 100", "H22 83", null, "I22 "]);
  });

  it("has the four printed rules, one entry each", () => {
    expect(form.printedNotes.map((note) => `${note.cell} ${note.text.slice(0, 9)}`)).toEqual([
      "A24 1.得分一档最高不",
      "A25 2.定量指标若为正",
      "A26 3.请在“偏差原因",
      "A27 4.90（含）-1",
    ]);
  });
});
