import { findForms } from "../../src/forms";
import { assess, type AssessOptions, type Assessment } from "../../src/scoring";
import { planEdits } from "../../src/editing";
import type { SheetSketch } from "../support/layouts";
import { sketchToGrid } from "../support/grid";
import { onSheet } from "../support/official-sheet";
import { drawScorecard, type ScorecardFill } from "../support/scorecard";

/** Name where the template leaves it open, target, actual, score. */
type Filled = ScorecardFill["rows"][number];

/** 产出 and 效果: the rows share the 30 points of each; 指标… is left as the template has it. */
const GOALS: readonly Filled[] = [
  ["审结案件数", "≥1000件", "1039件", ""],
  ["法定审限内结案率", "≥95%", "90%", ""],
  ["全年审判计划完成时间", "2021年12月底前", "2021年12月15日", ""],
  [null, "", "", ""],
  ["当事人满意度", "≥90%", "92%", ""],
  ["司法公信力提升", "效果明显", "明显提升", "13"],
  [null, "", "", ""],
  [null, "", "", ""],
];
const CARRY_OVER: Filled = [null, "3.2%", "5.2%", ""];
const answers = (carryOver: Filled): readonly Filled[] => [
  [null, "", "②不合格", ""],
  [null, "", "全部合格", ""],
  [null, "", "①、③项不合格", ""],
  [null, "", "除⑥外均合格", ""],
  [null, "", "均符合要求", ""],
  carryOver,
  [null, "——", "45.5%", ""],
];
const UNANSWERED: readonly Filled[] = Array.from({ length: 7 }, () => [null, "", "", ""]);

/** The official table, filled in; 预算数 and 执行数 in 万元. */
function filled(rows: readonly Filled[] = answers(CARRY_OVER)): SheetSketch {
  const fund: ScorecardFill["fund"] = [
    ["1000", "950", ""],
    ["600", "600", ""],
    ["380", "340", ""],
    ["20", "10", ""],
  ];
  const fill = { fund, fundScore: "", rows: [...GOALS, ...rows], totalScore: "" };
  return onSheet(drawScorecard(fill), "official");
}

function formOf(sketch: SheetSketch) {
  const [form] = findForms(sketchToGrid(sketch)).forms;
  if (!form) throw new Error("the scorecard was not found");
  return form;
}

const score = (sketch: SheetSketch, options?: AssessOptions): Assessment =>
  assess(formOf(sketch), options);

describe("部门整体绩效评价指标体系评分表, filled in (RULES 3)", () => {
  const assessment = score(filled());
  const row = (name: string) => assessment.rows.find((one) => one.name === name);

  it.each([
    ["3.1", "资金总体", "20", "19", "computed"],
    ["3.2", "审结案件数", "10", "10", "assumed"],
    ["3.2", "法定审限内结案率", "10", "9.47", "assumed"],
    ["3.2", "全年审判计划完成时间", "10", "10", "assumed"],
    ["3.2", "当事人满意度", "15", "15", "assumed"],
    ["3.2", "司法公信力提升", "15", null, "manual"],
    ["3.3", "财务管理制度健全性", "1", "0.5", "computed"],
    ["3.3", "资金使用合规性和安全性", "2", "2", "computed"],
    ["3.3", "会计基础信息完善性", "1", "0", "computed"],
    ["3.4", "资产管理规范性", "4", "3.2", "computed"],
    ["3.5", "绩效管理情况", "4", "4", "computed"],
    ["3.6", "结转结余率（4）", "4", "3.2", "computed"],
    ["3.7", "部门预决算差异率（4）", "4", "3.6", "computed"],
  ])("%s %s: %s points, %s", (_, name, points, expected, status) => {
    expect(row(name)).toMatchObject({ points, score: expected, status });
  });

  it("3.8: adds up to its total of 100, and is graded", () => {
    expect(assessment).toMatchObject({
      total: "92.97",
      fullMarks: "100",
      grade: "excellent",
      remarks: [],
    });
  });

  it("is Beijing's by its title, which no other scorecard has", () => {
    const form = formOf(filled());
    const titled = (text: string) => {
      const title = form.title && { ...form.title, text };
      return assess({ ...form, title }).rulebook.id;
    };
    expect(titled("2022年部门整体绩效评价 指标体系评分表")).toMatch(/^beijing-2021/);
    expect(titled("科技局整体支出绩效评价评分表")).not.toMatch(/^beijing-2021/);
  });

  it("cites each rule by the cell that prints it", () => {
    const cited = assessment.rows
      .slice(-7)
      .map(({ citation, of }) => [
        citation?.cell,
        of.kind === "indicator" ? of.indicator.rule?.cell : null,
      ]);
    for (const [cell, printed] of cited) expect(cell).toBe(printed);
    expect(cited).toHaveLength(7);
  });

  it("explains the deductions", () => {
    const told = (name: string) => row(name)?.steps.map((step) => step.zh);
    expect(told("资产管理规范性")).toEqual([
      "不合格 1 项（⑥），共扣 0.8 分",
      "4 − 0.8 = 3.2",
      "四舍五入保留 2 位：3.20",
    ]);
    expect(told("部门预决算差异率（4）")).toEqual([
      "完成值 45.5%，高出28.3% 17.2个百分点",
      "每10个百分点扣 0.4 分，满 1 档（不足一档不扣），扣 0.4 分",
      "4 − 0.4 = 3.6",
      "四舍五入保留 2 位：3.60",
    ]);
  });

  it("lists the choice that decided rows, with their score cells", () => {
    expect(
      assessment.choicesMade.map(({ id, option, cells }) => [id, option, cells.length]),
    ).toEqual([["shared-points", "even", 4]]);
  });

  it("writes the scores of its rules and keeps the one that a person set", () => {
    const form = formOf(filled());
    const plan = planEdits(form, assess(form));
    const kept = plan.left.filter((left) => left.reason === "kept-score");
    expect(kept.map((left) => left.name)).toEqual(["司法公信力提升"]);
    const numbers = plan.edits.map((edit) => edit.after.value);
    expect(numbers).toEqual(expect.arrayContaining([19, 9.47, 0.5, 3.2, 3.6, 92.97]));
  });
});

describe("the scorecard without answers", () => {
  const open = score(filled(UNANSWERED));

  it("leaves its rows to the person, and says how to answer", () => {
    const last = open.rows.slice(-7);
    expect(last.map((row) => row.status)).toEqual(Array(7).fill("manual"));
    for (const row of last.slice(0, 5)) expect(row.reason?.zh).toContain("“全部合格”");
    expect(last[5]?.reason?.zh).toContain("完成值未填写");
    expect(open).toMatchObject({ total: null, fullMarks: "100", provisional: "76.47" });
  });
});

describe("what a person chooses on the scorecard", () => {
  const rates = (target: string, actual: string) => filled(answers([null, target, actual, ""]));
  const carryOver = (assessment: Assessment) =>
    assessment.rows.find((row) => row.name.startsWith("结转结余率"));

  it("part of a step: 2.7 percentage points over last year", () => {
    const sketch = rates("3.1%", "5.8%");
    expect(carryOver(score(sketch))).toMatchObject({ status: "assumed", score: "3.2" });
    const linear = score(sketch, { choices: { "partial-step": "linear" } });
    expect(carryOver(linear)).toMatchObject({ status: "computed", score: "2.92" });
    expect(linear.choicesMade[0]).toMatchObject({ id: "partial-step", option: "linear" });
    expect(linear.choicesMade[0]?.cells).toEqual([carryOver(linear)?.cell?.cell]);
  });

  it("shared points: left to the person, the full marks stay 100", () => {
    const left = score(filled(), { choices: { "shared-points": "person" } });
    expect(left.rows.slice(1, 6).map((row) => [row.status, row.points])).toEqual(
      Array(5).fill(["manual", null]),
    );
    expect(left).toMatchObject({ fullMarks: "100", total: null, choicesMade: [] });
  });
});
