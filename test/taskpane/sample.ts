import { said } from "../../src/language/said";
import type { Left, Plan } from "../../src/editing/plan";
import type { Form, FormCell, FundLine, Indicator } from "../../src/forms/form";
import type { Citation, Rulebook } from "../../src/rulebooks/rulebook";
import type { Assessment, RowAssessment } from "../../src/scoring/assessment";
import { parseA1 } from "../../src/sheet/address";
import type { Evaluated } from "../../src/taskpane/session-state";

const SHEET = "附件1-1";

export function formCell(cell: string, text: string): FormCell {
  const at = parseA1(cell) ?? { row: 0, column: 0 };
  const value = text === "" ? null : text;
  return { ...at, cell, text, value, format: "General", formula: null, locked: false };
}

const cite = (clause: string, quote: string, cell?: string): Citation => ({
  title: "项目支出绩效自评表（附件1-1）填报注意事项",
  issuer: "北京市怀柔区财政局",
  year: 2021,
  clause,
  quote,
  ...(cell === undefined ? {} : { cell }),
});

const grades = cite(
  "注4",
  "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
  "A25",
);

export const RULEBOOK: Rulebook = {
  id: "printed",
  name: "表内打印的规则",
  citation: cite("注1–4", "得分一档最高不能超过该指标分值上限。", "A22"),
  cap: cite("注1", "得分一档最高不能超过该指标分值上限。"),
  ratio: cite("注2", "全年实际值（B）/年度指标值（A）*该指标分值", "A23"),
  executionRate: cite("资金栏", "执行率×分值"),
  overfulfilment: [],
  grades: [
    { grade: "excellent", from: "90", citation: grades },
    { grade: "good", from: "80", citation: grades },
    { grade: "fair", from: "60", citation: grades },
    { grade: "poor", from: "0", citation: grades },
  ],
  tiers: [],
  note: cite("注3", "请说明偏离目标、不能完成目标的原因及拟采取的措施。"),
  rateExplanation: { under: "0.9", printed: false, citation: cite("注3", "说明原因") },
  rescaleNotApplicable: null,
};

function indicator(
  row: number,
  level1: string,
  name: string,
  target: string,
  actual: string,
  points: string,
): Indicator {
  const at = (column: string, text: string) => formCell(`${column}${String(row)}`, text);
  return {
    row: row - 1,
    rule: null,
    targetParts: null,
    pointsSharedBy: 1,
    level1: at("B", level1),
    level2: at("C", ""),
    level3: at("D", name),
    target: at("E", target),
    actual: at("F", actual),
    points: at("G", points),
    score: at("H", ""),
    note: at("I", ""),
  };
}

const FUND: FundLine = {
  name: "年度资金总额",
  role: "total",
  nameCell: formCell("B7", "年度资金总额"),
  initialBudget: formCell("D7", "135.00"),
  annualBudget: formCell("E7", "135.00"),
  executed: formCell("F7", "135.00"),
  points: formCell("G7", "10"),
  rate: formCell("H7", "100%"),
  score: formCell("I7", "10"),
};

const UNSCORED = {
  unrounded: null,
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

const GOAL = indicator(
  12,
  "产出指标",
  "指标1：楼宇整体层高地上2层、地下1层，含办公室及当事人接待室 共31间。",
  "楼宇整体层高地上2层、地下1层，含办公室及当事人接待室 共31间。",
  "100%",
  "10",
);
const COST = indicator(
  15,
  "产出指标",
  "指标1：严格按照预算执行，把各项支出控制在预算范围之内",
  "135.00万元",
  "100%",
  "10",
);
const SPACE = indicator(
  16,
  "效益指标",
  "为当事人及工作人员提供充足的工作空间",
  "为当事人及工作人员提供充足的工作空间",
  "75%",
  "15",
);
const CASES = indicator(17, "效益指标", "结案率", "≥93%", "85%", "15");
const NONE = indicator(18, "满意度指标", "社会公众满意度", "不涉及", "", "5");
const ODD = indicator(19, "满意度指标", "当事人满意度", "＞6O％左右", "85%", "5");

const ROWS: readonly RowAssessment[] = [
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

const left = (
  cell: string,
  reason: Left["reason"],
  name: string,
  zh: string,
  en: string,
): Left => ({
  cell,
  reason,
  name,
  why: said(zh, en),
});

const PLAN: Plan = {
  sheet: SHEET,
  edits: [
    {
      sheet: SHEET,
      cell: "H17",
      before: { value: null, formula: null },
      after: { value: 13.71, formula: null },
    },
  ],
  left: [
    left(
      "H12",
      "manual",
      "楼宇整体层高地上2层、地下1层，含办公室及当事人接待室 共31间。",
      "得分由您判断，完成值 100% 折合 10 分。",
      "Yours to judge; 100 % makes 10 points.",
    ),
    left(
      "H19",
      "unreadable",
      "当事人满意度",
      "目标“＞6O％左右”读不准，请改写成数字。",
      "The target cannot be read. Write a number.",
    ),
    left(
      "I16",
      "note-missing",
      "为当事人及工作人员提供充足的工作空间",
      "得 6 分（满分 15），要写偏差原因和改进措施。",
      "Scores 6 of 15: write the reason and the remedy.",
    ),
    left(
      "I17",
      "note-missing",
      "结案率",
      "85% 低于目标 93%，要写偏差原因和改进措施。",
      "85 % is below 93 %: write the reason and the remedy.",
    ),
    left(
      "H18",
      "not-applicable",
      "社会公众满意度",
      "目标写明“不涉及”，不写得分。",
      "The target says “not involved”.",
    ),
    left(
      "H20",
      "formula",
      "总分",
      "单元格里是公式 =SUM(H7:H19)，保留公式。",
      "The cell holds a formula, which is kept.",
    ),
  ],
  marks: ["I16", "I17"],
};

const ASSESSMENT: Assessment = {
  rulebook: RULEBOOK,
  decimals: { places: 2, why: said("四舍五入保留 2 位小数。", "Rounded half-up to 2 places.") },
  executionRate: { rate: "1", text: "100%", cell: FUND.rate },
  rows: ROWS,
  total: null,
  provisional: "39.71",
  fullMarks: "70",
  grade: null,
  gradeCitation: null,
  remarks: [said("各行分值合计 70 分，不是 100 分。", "The points add up to 70, not to 100.")],
};

const FORM: Form = {
  kind: "project-self-evaluation",
  vocabulary: "project-self-evaluation",
  sheet: SHEET,
  area: { top: 0, left: 0, bottom: 24, right: 8 },
  title: formCell("A1", "项目支出绩效自评表（2021年度）"),
  year: 2021,
  fields: {
    projectName: formCell("C3", "审判区租金（执行局）"),
    unit: formCell("C4", "北京市怀柔区人民法院（本级）"),
  },
  fund: { unit: "万元", lines: [FUND] },
  goal: { expected: formCell("B10", "保障办案"), actual: null },
  indicators: [GOAL, COST, SPACE, CASES, NONE, ODD],
  total: null,
  printedNotes: [formCell("A22", "1.得分一档最高不能超过该指标分值上限。")],
  notUnderstood: [],
};

/** A form with a row of every status, two deviations without a note and a total still open. */
export const OPEN: Evaluated = { form: FORM, assessment: ASSESSMENT, plan: PLAN };

/** The same form with every score in place: 83 points, good, nothing left. */
export const COMPLETE: Evaluated = {
  form: FORM,
  assessment: {
    ...ASSESSMENT,
    rows: ROWS.map((row) => ({ ...row, status: "computed", counts: row.points, needsNote: false })),
    total: "83",
    provisional: "83",
    fullMarks: "100",
    grade: "good",
    gradeCitation: grades,
    remarks: [],
  },
  plan: { ...PLAN, edits: [], left: [], marks: [] },
};
