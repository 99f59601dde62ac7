import fc from "fast-check";
import { OFFICIAL_WEIGHTS, weightsOf } from "../../src/filling/weights/official-weights";
import { divide } from "../../src/filling/weights/divide";
import { spreadEdits } from "../../src/filling/weights/spread-edits";
import { spreadPoints } from "../../src/filling/weights/spread-points";
import { hubei2080 } from "../../src/rulebooks/books/hubei-20-80";
import { sichuan2023 } from "../../src/rulebooks/books/sichuan-2023";
import type { LevelWeight } from "../../src/rulebooks/rulebook";
import type { Form, FormCell } from "../../src/forms/form";
import { Decimal, sum } from "../../src/scoring/decimal";
import { HEADER, only, row } from "../forms/small-form";

describe("dividing points over rows", () => {
  it.each([
    ["50", 1, ["50"]],
    ["50", 2, ["25", "25"]],
    ["50", 3, ["17", "17", "16"]],
    ["50", 4, ["13", "13", "13", "11"]],
    ["50", 7, ["7", "7", "7", "7", "7", "7", "8"]],
    ["30", 4, ["8", "8", "8", "6"]],
    ["10", 3, ["3", "3", "4"]],
    // whole points would leave the last row next to nothing
    ["10", 4, ["2.5", "2.5", "2.5", "2.5"]],
    ["10", 6, ["1.7", "1.7", "1.7", "1.7", "1.7", "1.5"]],
    // more rows than points
    ["3", 6, ["0.5", "0.5", "0.5", "0.5", "0.5", "0.5"]],
    ["0.9", 2, ["0.5", "0.4"]],
    ["50", 0, []],
  ])("%s over %i rows", (points, rows, want) => {
    expect(divide(points, rows)).toEqual(want);
  });

  it("always adds up, without a negative or an empty row", () => {
    const amounts = fc.integer({ min: 1, max: 20000 }).map((cents) => String(cents / 100));
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 3000 }), (points, rows) => {
        const parts = divide(points, rows);
        expect(parts).toHaveLength(rows);
        expect(sum(parts).eq(points)).toBe(true);
        expect(parts.every((part) => new Decimal(part).gt(0))).toBe(true);
        expect(new Set(parts.slice(0, -1)).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  it("rounds every row but the last half-up", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 2, max: 40 }),
        (points, rows) => {
          const [first = ""] = divide(String(points), rows);
          const places = (first.split(".")[1] ?? "").length;
          const exact = new Decimal(points).div(rows);
          // 0.5 is a step of its own between whole points and tenths
          const steps = places === 1 && first.endsWith(".5") ? ["0.5", "0.1"] : [`1e-${places}`];
          const halfUp = steps.map((step) => exact.div(step).round(0, 1).times(step).toString());
          expect(halfUp).toContain(first);
        },
      ),
    );
  });
});

const rows = (text: string) =>
  text.split(" ").map((one) => ({
    level1: one.replace("×", ""),
    applies: !one.startsWith("×"),
  }));
const spread = (text: string, weights: readonly LevelWeight[] = OFFICIAL_WEIGHTS) =>
  spreadPoints(rows(text), weights);
const zh = (one: { readonly remarks: readonly { readonly zh: string }[] }) =>
  one.remarks.map((remark) => remark.zh).join("\n");

describe("spreading points over the levels", () => {
  it("gives 10/50/30/10 with the method's own words as source", () => {
    const { points, sum: all, levels, remarks } = spread("产出指标 产出指标 效益指标 满意度指标");
    expect(points).toEqual(["25", "25", "30", "10"]);
    expect(all).toBe("100");
    expect(remarks).toEqual([]);
    expect(levels[0]?.citation.title).toBe("项目支出绩效评价管理办法（财预〔2020〕10号）");
  });

  it.each([
    ["产出 效益 满意度", ["50", "30", "10"]],
    ["产出指标 效果指标 服务对象满意度指标", ["50", "30", "10"]],
    ["项目完成指标 项目效益 满意度指标", ["50", "30", "10"]],
    ["产出指标 ×产出指标 效益指标 满意度指标", ["50", "", "30", "10"]],
    // a level may stand apart from its other rows
    ["产出指标 效益指标 产出指标 满意度指标", ["25", "30", "25", "10"]],
  ])("%s", (text, want) => {
    expect(spread(text).points).toEqual(want);
  });

  it.each([
    ["产出指标>数量指标 经济成本指标>预算控制 效益指标> 满意度指标>", ["25", "25", "30", "10"]],
    ["效益指标>社会效益指标 效益指标>服务对象满意度指标 产出指标>数量指标", ["30", "10", "50"]],
    ["实施效果指标>产出指标 实施效果指标>效益指标 实施效果指标>满意度指标", ["50", "30", "10"]],
    ["数量指标> 质量指标> 社会效益指标> 服务对象满意度指标>", ["25", "25", "30", "10"]],
    // a level of its own takes none from the others
    ["产出指标> 效益指标>满意度指标 满意度指标>满意度指标", ["50", "30", "10"]],
  ])("by the lower level where the upper one holds several: %s", (text, want) => {
    const given = text.split(" ").map((one) => {
      const [level1 = "", level2 = ""] = one.split(">");
      return { level1, level2, applies: true };
    });
    expect(spreadPoints(given, OFFICIAL_WEIGHTS).points).toEqual(want);
  });

  it("leaves the points of a level without rows open, and says so", () => {
    const open = spread("产出指标 效益指标 ×满意度指标");
    expect(open.points).toEqual(["50", "30", ""]);
    expect(open.sum).toBe("90");
    expect(zh(open)).toContain("“服务对象满意度”指标，它的 10 分没有分配，分值合计 90");
  });

  it("shares them in proportion where a person asks", () => {
    const shared = spreadPoints(rows("产出指标 效益指标"), OFFICIAL_WEIGHTS, {
      missing: "proportional",
    });
    expect(shared.points).toEqual(["56", "34"]);
    expect(shared.sum).toBe("100");
  });

  it("counts 成本指标 with 产出, under which the form of 2020 has it, and says so", () => {
    const cost = spread("产出指标 产出指标 成本指标 效益指标 满意度指标");
    expect(cost.points).toEqual(["17", "17", "16", "30", "10"]);
    expect(zh(cost)).toContain("“成本指标”单列为一级指标");
  });

  it("gives 成本指标 its own points where the weights name it", () => {
    const [first] = OFFICIAL_WEIGHTS;
    const own: LevelWeight[] = [
      ...OFFICIAL_WEIGHTS.filter(({ level }) => level !== "产出"),
      { ...first!, level: "产出指标", points: "40" },
      { ...first!, level: "成本指标", points: "10" },
    ];
    const cost = spread("成本指标 产出指标 效益指标 满意度指标", own);
    expect(cost.points).toEqual(["10", "40", "30", "10"]);
    expect(cost.remarks).toEqual([]);
  });

  it("does not guess the points of a level that the weights do not know", () => {
    const unknown = spread("决策 产出指标 效益指标 满意度指标");
    expect(unknown.points).toEqual(["", "50", "30", "10"]);
    expect(zh(unknown)).toContain("一级指标决策不在权重规定里，1 行没有分配分值");
  });

  it.each([
    ["hubei 20/80", hubei2080, ["20", "20", "20", "20"], "100"],
    ["sichuan 10/90", sichuan2023, ["23", "23", "23", "21"], "100"],
  ])("%s: one weight for all rows", (_, book, want, all) => {
    const { points, sum: whole } = spread(
      "产出指标 产出指标 效益指标 满意度指标",
      book.levelWeights,
    );
    expect(points).toEqual(want);
    expect(whole).toBe(all);
  });

  it("keeps points that stand and shares what they leave", () => {
    const kept = spreadPoints(
      [
        { level1: "产出指标", applies: true, points: "20" },
        { level1: "产出指标", applies: true },
        { level1: "产出指标", applies: true, points: "" },
        { level1: "效益指标", applies: true, points: "30" },
        { level1: "满意度指标", applies: true, points: "12" },
        { level1: "满意度指标", applies: true },
      ],
      OFFICIAL_WEIGHTS,
    );
    expect(kept.points).toEqual(["20", "15", "15", "30", "12", ""]);
    expect(zh(kept)).toContain("“服务对象满意度”应占 10 分，已填的行合计 12 分");
  });

  it("adds up to each level's points whatever the rows are", () => {
    const level = fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标");
    const some = fc.array(fc.record({ level1: level, applies: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(some, (given) => {
        const { points, levels, sum: all } = spreadPoints(given, OFFICIAL_WEIGHTS);
        for (const { rows: mine, points: whole } of levels) {
          if (mine.length === 0) continue;
          expect(sum(mine.map((at) => points[at] ?? "")).eq(whole)).toBe(true);
        }
        expect(points.every((one) => one === "" || new Decimal(one).gt(0))).toBe(true);
        given.forEach((one, at) => {
          expect(points[at] === "").toBe(!one.applies);
        });
        expect(sum([...points.filter((one) => one !== ""), "10"]).eq(all)).toBe(true);
      }),
    );
  });
});

/** A small self-evaluation: 一级|二级|三级|指标值|分值 a line. */
function form(lines: readonly string[], rate = "", notes: readonly string[] = []): Form {
  return only([
    ["项目支出绩效自评表（2022年度）"],
    row("项目名称||农村公路养护"),
    row("项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
    row(`|年度资金总额|20|25|24|${rate}||`),
    HEADER,
    ...lines.map((line) => {
      const [level1, level2, level3, target, points] = row(line);
      return [level1, level2, level3, target, "", points, "", ""].map((one) => one ?? "");
    }),
    row("总分|||||100||"),
    ...notes.map((note) => [note]),
  ]);
}
const written = (one: Form, options = {}) =>
  spreadEdits(one, options).edits.map(({ cell, after }) => `${cell}=${String(after.value)}`);

describe("points of a form on the sheet", () => {
  const lines = [
    "产出指标|数量指标|里程|≥50公里|",
    "产出指标|质量指标|合格率|≥95%|",
    "效益指标|社会效益指标|出行条件|改善|",
    "效益指标|生态效益指标|不涉及|不涉及|",
    "满意度指标|服务对象满意度指标|满意度|≥90%|",
  ];
  it("fills the empty cells, that of the execution rate too", () => {
    expect(written(form(lines))).toEqual(["F6=25", "F7=25", "F8=30", "F10=10", "F4=10"]);
  });
  it("leaves what stands, and replaces it only where asked", () => {
    const own = lines.map((line, at) => (at === 0 ? `${line}30` : line));
    expect(written(form(own, "10"))).toEqual(["F7=20", "F8=30", "F10=10"]);
    expect(written(form(own, "10"), { replace: true })).toEqual([
      "F6=25",
      "F7=25",
      "F8=30",
      "F10=10",
    ]);
  });
  it("keeps before and after, so that it can be undone", () => {
    expect(spreadEdits(form(lines)).edits[0]).toEqual({
      sheet: "Sheet1",
      cell: "F6",
      before: { value: null, formula: null },
      after: { value: 25, formula: null },
    });
  });

  const change = (one: Form, at: number, points: Partial<FormCell>): Form => ({
    ...one,
    indicators: one.indicators.map((indicator, index) =>
      index === at && indicator.points
        ? { ...indicator, points: { ...indicator.points, ...points } }
        : indicator,
    ),
  });
  it("leaves formulas and locked cells, and says so", () => {
    const locked = spreadEdits(change(form(lines), 0, { locked: true }));
    expect(locked.edits.map(({ cell }) => cell)).not.toContain("F6");
    expect(locked.left.map(({ cell, name }) => `${cell} ${name}`)).toEqual(["F6 里程"]);
    const formula = { formula: "=10+10", value: 20, text: "20" };
    const computed = spreadEdits(change(form(lines), 0, formula), { replace: true });
    expect(computed.edits.map(({ cell, after }) => `${cell}=${String(after.value)}`)).toEqual([
      "F7=30",
      "F8=30",
      "F10=10",
      "F4=10",
    ]);
    expect(computed.left).toEqual([]);
  });

  it("goes by the weights that the form prints: in headings, in notes, then its rulebook's", () => {
    const headed = lines.map((line) => line.replace("产出指标", "产出指标（40分）"));
    expect(written(form(headed, "10")).slice(0, 2)).toEqual(["F6=20", "F7=20"]);
    const note =
      "注：一级指标权重设置为：产出指标40分、效益指标30分、服务对象满意度指标20分、预算执行率10分。";
    expect(written(form(lines, "10", [note]))).toEqual(["F6=20", "F7=20", "F8=30", "F10=20"]);
    expect(weightsOf(form(lines, "10", [note]))[0]?.citation.cell).toBe("A12");
    // 20 points for the rate are Hubei's: 80 for all rows
    expect(written(form(lines, "20"))).toEqual(["F6=20", "F7=20", "F8=20", "F10=20"]);
  });

  it("keeps the points of the execution rate that stand, and a formula that shows nothing yet", () => {
    expect(written(form(lines, "12")).join()).not.toContain("F4=");
    const open = spreadEdits(change(form(lines), 0, { formula: '=IF(E6="","",25)' }));
    expect(open.edits.map(({ cell }) => cell)).not.toContain("F6");
    expect(open.left.map(({ cell, why }) => `${cell} ${why.zh}`)).toEqual([
      "F6 分值是公式，保留不动。",
    ]);
  });

  it("has nothing to spread where the form has no points column", () => {
    const bare = form(lines);
    const none = { ...bare, indicators: bare.indicators.map((one) => ({ ...one, points: null })) };
    expect(spreadEdits(none).edits).toEqual([]);
    expect(zh(spreadEdits(none))).toContain("没有逐行的分值栏");
  });
});
