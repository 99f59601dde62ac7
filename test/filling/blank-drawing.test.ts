import { drawSelfEvaluation } from "../../src/filling";
import type { FundAmounts, SelfEvaluationContent } from "../../src/filling/content";

const AMOUNTS: FundAmounts = { initialBudget: "1", annualBudget: "1", executed: "1" };
const ONE: SelfEvaluationContent = {
  head: { year: 2024, projectName: "", department: "", unit: "", manager: "", phone: "" },
  fund: {
    unit: "万元",
    total: AMOUNTS,
    appropriation: AMOUNTS,
    carryOver: AMOUNTS,
    other: AMOUNTS,
  },
  goal: { expected: "", actual: "" },
  indicators: [
    ["产出指标", "数量指标"],
    ["产出指标", "数量指标"],
    ["产出指标", "质量指标"],
    ["效益指标", "质量指标"],
  ].map(([level1 = "", level2 = ""], at) => {
    const name = `办理第${at + 1}类案件`;
    return {
      level1,
      level2,
      level3: name,
      target: "≥1",
      actual: "",
      points: "5",
      score: "",
      note: "",
    };
  }),
};
const draw = (content: SelfEvaluationContent) =>
  drawSelfEvaluation(content, { kind: "project-self-evaluation", sheetName: "自评表" });

describe("a filled form", () => {
  it("merges levels down over equal neighbours, 二级 within its 一级 alone", () => {
    const { cells, merges } = draw(ONE);
    const heightOf = (text: string) =>
      cells
        .filter(({ value }) => value === text)
        .map(({ row, column }) => {
          const area = merges.find(({ top, left }) => top === row && left === column);
          return area ? area.bottom - area.top + 1 : 1;
        });
    expect(heightOf("产出指标")).toEqual([3]);
    expect(heightOf("效益指标")).toEqual([1]);
    expect(heightOf("数量指标")).toEqual([2]);
    expect(heightOf("质量指标")).toEqual([1, 1]);
  });

  it("has numbers where the form has figures, and text where it has text", () => {
    const { cells } = draw(ONE);
    const values = cells.map(({ value }) => value);
    expect(values.filter((value) => value === 5)).toHaveLength(4);
    expect(values).toContain("≥1");
    expect(values).not.toContain("5");
    const target = cells.find(({ value }) => value === "≥1");
    expect(target?.style?.format).toBe("@");
  });

  it("grows its rows with the text, up to Excel's limit, and then makes the text smaller", () => {
    const withNote = (note: string) => {
      const [first, ...rest] = ONE.indicators;
      const sheet = draw({ ...ONE, indicators: [{ ...first!, note }, ...rest] });
      const cell = sheet.cells.find(({ value }) => value === note && note !== "");
      const row = cell?.row ?? 0;
      return { height: sheet.rowHeights[row] ?? 0, size: cell?.style?.size, print: sheet.print };
    };
    const some = withNote("受疫情影响，项目延期。".repeat(5));
    const more = withNote("受疫情影响，项目延期。".repeat(20));
    const most = withNote("受疫情影响，项目延期。".repeat(90));
    expect(some.height).toBeGreaterThan(50);
    expect(more.height).toBeGreaterThan(2 * some.height);
    expect([some.size, more.size]).toEqual([10.5, 10.5]);
    expect(most.height).toBeLessThanOrEqual(409);
    expect(most.size).toBeLessThan(10.5);
    expect(some.print.fitToHeight).toBe(true);
  });

  it("gives a goal of any length rows enough", () => {
    const expected = "全面完成年度工作任务，".repeat(120);
    const sheet = draw({ ...ONE, goal: { expected, actual: "完成" } });
    const cell = sheet.cells.find(({ value }) => value === expected)!;
    const area = sheet.merges.find(({ top, left }) => top === cell.row && left === cell.column)!;
    const heights = sheet.rowHeights.slice(area.top, area.bottom + 1).map(Number);
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    // 11 × 120 characters, at most 33 a line, each line 10.5 points high and more
    expect(heights.reduce((sum, one) => sum + one, 0)).toBeGreaterThan((1320 / 33) * 10.5);
  });

  it("is printed on one page as long as that can be read", () => {
    const pages = (note: string, rows: number) =>
      draw({
        ...ONE,
        indicators: Array.from({ length: rows }, (_, at) => ({ ...ONE.indicators[at % 4]!, note })),
      }).print.fitToHeight;
    expect([pages("", 20), pages("", 60), pages("项目延期。".repeat(20), 20)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
