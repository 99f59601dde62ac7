import Big from "big.js";
import { gradeWord } from "../grade-words";
import type { GradeBand, OverfulfilmentBand, Rulebook, TierBand } from "../rulebook";

const CAP = "得分一档最高不能超过该指标分值上限。";
const RATIO =
  "定量指标若为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。";
const RATE = "预算执行率得分=执行率*该指标分值，最高不得超过分值上限。";
const NOTE = "请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。";
const RESCALE =
  "对于不适用部分评价对象的评价指标，不考核该指标，用适用指标得分汇总后按百分制折算计分。";

/**
 * The rules of a rulebook in the words in which forms print them, one note a line; read back, they
 * give the same numbers. What only the rulebook's makers assume (a rate's limit that no form
 * prints) is not printed.
 */
export function printRules(rulebook: Rulebook): string[] {
  const { under, printed } = rulebook.rateExplanation;
  return [
    CAP,
    RATIO,
    ...printOverfulfilment(rulebook.overfulfilment),
    RATE,
    ...(printed ? [`预算执行率未达到${percent(under)}的，需说明原因。`] : []),
    NOTE,
    ...printTiers(rulebook.tiers),
    ...printGrades(rulebook.grades),
    ...(rulebook.rescaleNotApplicable ? [RESCALE] : []),
    ...printLevelWeights(rulebook.levelWeights),
  ];
}

/** 若计算结果在200%-300%（含200%）区间，则按照该指标分值的10%扣分；… */
export function printOverfulfilment(bands: readonly OverfulfilmentBand[]): string[] {
  if (bands.length === 0) return [];
  const results = bands.map(({ from, to, deduct }) => {
    const where = to
      ? `在${percent(from)}-${percent(to)}（含${percent(from)}）区间`
      : `高于${percent(from)}（含${percent(from)}）`;
    return `计算结果${where}，则按照该指标分值的${percent(deduct)}扣分`;
  });
  return [
    "若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。" +
      `若${results.join("；")}。`,
  ];
}

/** 90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。 */
export function printGrades(grades: readonly GradeBand[]): string[] {
  const printed = grades.map(({ grade, from }, index) => {
    const better = grades[index - 1]?.from ?? "100";
    const range = Big(from).eq(0) ? `${better}分以下` : `${from}（含）-${better}分`;
    return `${range}为${gradeWord(grade, grades)}`;
  });
  return printed.length === 0 ? [] : [`${printed.join("、")}。`];
}

/** …三档，分别按照该指标对应分值区间100%-80%（含）、80%-60%（含）、60%-0%合理确定得分。 */
export function printTiers(tiers: readonly TierBand[]): string[] {
  const ranges = tiers.map(
    ({ from, to }) => `${percent(to)}-${percent(from)}${Big(from).eq(0) ? "" : "（含）"}`,
  );
  if (ranges.length === 0) return [];
  return [
    "定性指标根据指标完成情况分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，" +
      `分别按照该指标对应分值区间${ranges.join("、")}合理确定得分。`,
  ];
}

/** 一级指标分值统一设置为：产出指标50分、效益指标30分、… */
function printLevelWeights(weights: Rulebook["levelWeights"]): string[] {
  const printed = weights.map(
    ({ level, points }) => `${level}${/率$|情况$/u.test(level) ? "" : "指标"}${points}分`,
  );
  return printed.length === 0 ? [] : [`一级指标分值统一设置为：${printed.join("、")}。`];
}

function percent(share: string): string {
  return `${Big(share).times(100).toFixed()}%`;
}
