import { SAMPLE_MARK } from "../../forms/sample-mark";
import type { NewSheet } from "../../sheet/new-sheet";
import { drawSelfEvaluation } from "../blank/self-evaluation/draw";
import type { IndicatorContent, SelfEvaluationContent } from "../content";

/** Name of the sheet, unless the workbook has one of this name already. */
export const SAMPLE_SHEET = "示例 项目支出绩效自评表";

/** An invented project, filled by an invented unit, and not yet scored: something to try on. */
export function drawSample(sheetName: string): NewSheet {
  return drawSelfEvaluation(SAMPLE, { kind: "project-self-evaluation", sheetName });
}

function row(
  [level1, level2, level3]: readonly [string, string, string],
  target: string,
  actual: string,
  points: string,
): IndicatorContent {
  return { level1, level2, level3, target, actual, points, score: "", note: "" };
}

const OUTPUT = "产出指标";
const EFFECT = "效益指标";

/**
 * One row of each thing to be seen: met, over-fulfilled, fallen short without a note, a date, an
 * upper limit, and a qualitative target that is left to the person.
 */
const INDICATORS: readonly IndicatorContent[] = [
  row([OUTPUT, "数量指标", "清理河道长度"], "≥120公里", "126公里", "15"),
  row([OUTPUT, "质量指标", "保洁验收合格率"], "≥95%", "91%", "15"),
  row([OUTPUT, "时效指标", "全年养护任务完成时间"], "2025年11月底前", "2025年11月20日", "10"),
  row([OUTPUT, "成本指标", "每公里养护成本"], "≤1.2万元", "1.15万元", "10"),
  row([EFFECT, "社会效益指标", "受益行政村数量"], "≥30个", "32个", "15"),
  row([EFFECT, "生态效益指标", "河道水质改善情况"], "明显改善", "较上年有所改善", "15"),
  row(["满意度指标", "服务对象满意度指标", "沿河居民满意度"], "≥90%", "93%", "10"),
];

const SAMPLE: SelfEvaluationContent = {
  head: {
    year: 2025,
    projectName: `${SAMPLE_MARK}河道保洁养护`,
    department: "示例县水务局",
    unit: "示例县河道管理所",
    manager: "",
    phone: "",
  },
  fund: {
    unit: "万元",
    total: { initialBudget: "150.00", annualBudget: "145.00", executed: "140.36" },
    appropriation: { initialBudget: "150.00", annualBudget: "145.00", executed: "140.36" },
    carryOver: { initialBudget: "0.00", annualBudget: "0.00", executed: "0.00" },
    other: { initialBudget: "0.00", annualBudget: "0.00", executed: "0.00" },
  },
  goal: {
    expected: "完成120公里河道的日常保洁和岸线养护，水质明显改善，沿河居民满意。",
    actual: "全年清理河道126公里，受益行政村32个，水质较上年有所改善。",
  },
  indicators: INDICATORS,
};
