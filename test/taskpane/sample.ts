import { said } from "../../src/language/said";
import type { Left, Plan } from "../../src/editing/plan";
import type { Form } from "../../src/forms/form";
import type { ChosenRulebook } from "../../src/rulebooks";
import type { Assessment } from "../../src/scoring/assessment";
import type { Evaluated } from "../../src/taskpane/session-state";
import { formCell, FUND, GRADES_PRINTED, RULEBOOK, SHEET } from "./sample-form";
import { CASES, COST, GOAL, NONE, ODD, ROWS, SPACE } from "./sample-rows";

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
  executionRate: { rate: "1", text: "100%", cell: FUND.rate, rule: null },
  rows: ROWS,
  total: null,
  provisional: "39.71",
  fullMarks: "70",
  pointsMismatch: { sum: "70", should: "100", printed: false },
  grade: null,
  gradeCitation: null,
  choicesMade: [],
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
  fund: { unit: "万元", lines: [FUND], ratePoints: null, purpose: null, payments: [] },
  goal: { expected: formCell("B10", "保障办案"), actual: null },
  indicators: [GOAL, COST, SPACE, CASES, NONE, ODD],
  total: null,
  closing: {},
  printedNotes: [formCell("A22", "1.得分一档最高不能超过该指标分值上限。")],
  notUnderstood: [],
};

const RULES: ChosenRulebook = {
  rulebook: RULEBOOK,
  why: said("按表内打印的规则计分（A22）。", "Scored by the rules printed on the form (A22)."),
  printed: [],
};

/** A form with a row of every status, two deviations without a note and a total still open. */
export const OPEN: Evaluated = {
  form: FORM,
  rules: RULES,
  assessment: ASSESSMENT,
  plan: PLAN,
};

/** The same form with every score in place: 83 points, good, nothing left. */
export const COMPLETE: Evaluated = {
  form: FORM,
  rules: RULES,
  assessment: {
    ...ASSESSMENT,
    rows: ROWS.map((row) => ({ ...row, status: "computed", counts: row.points, needsNote: false })),
    total: "83",
    provisional: "83",
    fullMarks: "100",
    grade: "good",
    gradeCitation: GRADES_PRINTED,
    remarks: [],
  },
  plan: { ...PLAN, edits: [], left: [], marks: [] },
};
