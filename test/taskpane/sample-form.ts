import type { FormCell, FundLine, Indicator } from "../../src/forms/form";
import { rulebooks } from "../../src/rulebooks";
import type { Citation, Rulebook } from "../../src/rulebooks/rulebook";
import { parseA1 } from "../../src/sheet/address";

export const SHEET = "附件1-1";

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

export const GRADES_PRINTED = cite(
  "注4",
  "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
  "A25",
);

/** What this form prints nothing about. */
const COMMON = rulebooks.at(-1)!;

export const RULEBOOK: Rulebook = {
  id: "printed",
  name: "表内打印的规则",
  citation: cite("注1–4", "得分一档最高不能超过该指标分值上限。", "A22"),
  cap: cite("注1", "得分一档最高不能超过该指标分值上限。"),
  ratio: cite("注2", "全年实际值（B）/年度指标值（A）*该指标分值", "A23"),
  executionRate: cite("资金栏", "执行率×分值"),
  overfulfilment: [],
  grades: [
    { grade: "excellent", from: "90", citation: GRADES_PRINTED },
    { grade: "good", from: "80", citation: GRADES_PRINTED },
    { grade: "fair", from: "60", citation: GRADES_PRINTED },
    { grade: "poor", from: "0", citation: GRADES_PRINTED },
  ],
  tiers: [],
  note: cite("注3", "请说明偏离目标、不能完成目标的原因及拟采取的措施。"),
  rateExplanation: { under: "0.9", printed: false, citation: cite("注3", "说明原因") },
  rescaleNotApplicable: null,
  reach: COMMON.reach,
  levelWeights: [],
  rowRules: [],
  choices: COMMON.choices,
};

export function indicator(
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
    description: null,
    basis: null,
    block: null,
    furtherTargets: [],
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

export const FUND: FundLine = {
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
