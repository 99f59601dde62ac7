import { said } from "../../src/language/said";
import type { RowAssessment } from "../../src/scoring/assessment";
import { FUND, indicator, RULEBOOK } from "./sample-form";

const UNSCORED = {
  unrounded: null,
  rule: null,
  standing: null,
  target: null,
  actual: null,
  inputs: [],
  steps: [],
  citation: null,
  assumption: null,
  reason: null,
  suggestion: null,
  met: null,
  deviates: false,
  choices: [],
  needsNote: false,
} as const;

const RATE: RowAssessment = {
  ...UNSCORED,
  status: "computed",
  of: { kind: "rate", line: FUND },
  name: "预算执行率",
  cell: FUND.score,
  points: "10",
  score: "10",
  unrounded: "10",
  standing: "10",
  counts: "10",
  met: true,
  inputs: [
    { label: said("全年执行数", "Executed"), text: "135.00", cell: "F7" },
    { label: said("全年预算数", "Annual budget"), text: "135.00", cell: "E7" },
  ],
  steps: [said("135 ÷ 135 = 100%", "135 ÷ 135 = 100%"), said("100% × 10 = 10", "100% × 10 = 10")],
  citation: RULEBOOK.executionRate,
};

export const GOAL = indicator(
  12,
  "产出指标",
  "指标1：楼宇整体层高地上2层、地下1层，含办公室及当事人接待室 共31间。",
  "楼宇整体层高地上2层、地下1层，含办公室及当事人接待室 共31间。",
  "100%",
  "10",
);
export const COST = indicator(
  15,
  "产出指标",
  "指标1：严格按照预算执行，把各项支出控制在预算范围之内",
  "135.00万元",
  "100%",
  "10",
);
export const SPACE = indicator(
  16,
  "效益指标",
  "为当事人及工作人员提供充足的工作空间",
  "为当事人及工作人员提供充足的工作空间",
  "75%",
  "15",
);
export const CASES = indicator(17, "效益指标", "结案率", "≥93%", "85%", "15");
export const NONE = indicator(18, "满意度指标", "社会公众满意度", "不涉及", "", "5");
export const ODD = indicator(19, "满意度指标", "当事人满意度", "＞6O％左右", "85%", "5");

export const ROWS: readonly RowAssessment[] = [
  RATE,
  {
    ...UNSCORED,
    status: "manual",
    of: { kind: "indicator", indicator: GOAL },
    name: "楼宇整体层高地上2层、地下1层，含办公室及当事人接待室 共31间。",
    cell: GOAL.score,
    points: "10",
    score: null,
    counts: null,
    reason: said(
      "这是一句话的目标，达没达到要由您判断。",
      "The target is a sentence: whether it is met is your call.",
    ),
    suggestion: {
      score: "10",
      range: null,
      why: said(
        "完成值写的是 100%，按完成程度折算。",
        "The actual says 100 %: scored by degree of completion.",
      ),
    },
  },
  {
    ...UNSCORED,
    status: "assumed",
    of: { kind: "indicator", indicator: COST },
    name: "严格按照预算执行，把各项支出控制在预算范围之内",
    cell: COST.score,
    points: "10",
    score: "10",
    unrounded: "10",
    counts: "10",
    met: true,
    assumption: said(
      "目标是 135.00万元，完成值是 100%，单位不同，按“完成程度 100%”理解。",
      "The target is in money and the actual is 100 %: read as degree of completion.",
    ),
    inputs: [
      { label: said("年度指标值", "Target"), text: "135.00万元", cell: "E15" },
      { label: said("实际完成值", "Actual"), text: "100%", cell: "F15" },
    ],
    steps: [said("100% × 10 = 10", "100% × 10 = 10")],
    citation: RULEBOOK.ratio,
  },
  {
    ...UNSCORED,
    status: "manual",
    of: { kind: "indicator", indicator: SPACE },
    name: "为当事人及工作人员提供充足的工作空间",
    cell: SPACE.score,
    points: "15",
    score: null,
    standing: "6",
    counts: "6",
    deviates: true,
    choices: [],
    needsNote: true,
    reason: said("目标是一句话，得分由您判断。", "The target is a sentence: the score is yours."),
    suggestion: {
      score: null,
      range: { from: "9", to: "12" },
      why: said(
        "“部分达成”一档：分值的 60%–80%。",
        "“Partly achieved”: 60 % to 80 % of the points.",
      ),
    },
  },
  {
    ...UNSCORED,
    status: "computed",
    of: { kind: "indicator", indicator: CASES },
    name: "结案率",
    cell: CASES.score,
    points: "15",
    score: "13.71",
    unrounded: "13.70967741935483870968",
    counts: "13.71",
    deviates: true,
    choices: [],
    needsNote: true,
    met: false,
    inputs: [
      { label: said("年度指标值（A）", "Target (A)"), text: "≥93%", cell: "E17" },
      { label: said("实际完成值（B）", "Actual (B)"), text: "85%", cell: "F17" },
      { label: said("分值", "Points"), text: "15", cell: "G17" },
    ],
    steps: [
      said("正向指标：B ÷ A × 分值", "Forward: B ÷ A × points"),
      said("85% ÷ 93% × 15 = 13.7096…", "85% ÷ 93% × 15 = 13.7096…"),
      said("不超过分值 15", "No more than the points, 15"),
    ],
    citation: RULEBOOK.ratio,
  },
  {
    ...UNSCORED,
    status: "notApplicable",
    of: { kind: "indicator", indicator: NONE },
    name: "社会公众满意度",
    cell: NONE.score,
    points: "5",
    score: null,
    counts: null,
    reason: said("目标写明“不涉及”，不计分。", "The target says “not involved”: not scored."),
  },
  {
    ...UNSCORED,
    status: "unreadable",
    of: { kind: "indicator", indicator: ODD },
    name: "当事人满意度",
    cell: ODD.score,
    points: "5",
    score: null,
    counts: null,
    reason: said(
      "“＞6O％左右”里有认不准的字，请改写成数字。",
      "“＞6O％左右” cannot be read with certainty. Write a number.",
    ),
  },
];
