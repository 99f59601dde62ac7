import type { Citation, Grade, GradeBand, LevelWeight, TierBand } from "../rulebook";

/** Words of the Ministry's method, which the rulebooks of all provinces rest on. */
export const method = (clause: string, quote: string): Citation => ({
  title: "项目支出绩效评价管理办法（财预〔2020〕10号）",
  issuer: "财政部",
  year: 2020,
  clause,
  quote,
});

export const QUANTITATIVE = method(
  "单位自评：定量指标得分",
  "完成指标值的，记该指标所赋全部分值；未完成指标值的，按照完成值与指标值的比例记分",
);

const TIER_WORDS = method(
  "单位自评：定性指标得分",
  "分别按照该指标对应分值区间100%—80%（含）、80%—60%（含）、60%—0%合理确定分值",
);

const GRADE_WORDS = method(
  "绩效评价结果的分值和等级",
  "90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差",
);

export const WEIGHT_WORDS = method(
  "单位自评指标的权重",
  "预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%",
);

/** The grades by their usual limits, as the document cited prints them. */
export function usualGrades(citation: Citation): readonly GradeBand[] {
  const limits: readonly (readonly [Grade, string])[] = [
    ["excellent", "90"],
    ["good", "80"],
    ["fair", "60"],
    ["poor", "0"],
  ];
  return limits.map(([grade, from]) => ({ grade, from, citation }));
}

/** Three tiers that meet at these shares of the points, as the document cited prints them. */
export function tiersAt(upper: string, lower: string, citation: Citation): readonly TierBand[] {
  return [
    { tier: "achieved", from: upper, to: "1", citation },
    { tier: "partial", from: lower, to: upper, citation },
    { tier: "missed", from: "0", to: lower, citation },
  ];
}

export const MINISTRY_GRADES = usualGrades(GRADE_WORDS);
export const MINISTRY_TIERS = tiersAt("0.8", "0.6", TIER_WORDS);

/** 10/50/30/10, which the method sets for projects. */
export const MINISTRY_WEIGHTS: readonly LevelWeight[] = (
  [
    ["预算执行率", "10"],
    ["产出", "50"],
    ["效益", "30"],
    ["服务对象满意度", "10"],
  ] as const
).map(([level, points]) => ({ level, points, citation: WEIGHT_WORDS, forms: ["project"] }));
