import { COMMON_CHOICES } from "./common-choices";
import type { Citation, Rulebook } from "./rulebook";

const method = (clause: string, quote: string): Citation => ({
  title: "项目支出绩效评价管理办法（财预〔2020〕10号）",
  issuer: "财政部",
  year: 2020,
  clause,
  quote,
});

const quantitative = method(
  "单位自评：定量指标得分",
  "完成指标值的，记该指标所赋全部分值；未完成指标值的，按照完成值与指标值的比例记分",
);
const tiers = method(
  "单位自评：定性指标得分",
  "分别按照该指标对应分值区间100%—80%（含）、80%—60%（含）、60%—0%合理确定分值",
);
const grades = method(
  "绩效评价结果的分值和等级",
  "90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差",
);

/**
 * The Ministry's common form (附件1-1), which most provinces use. Over-fulfilment costs nothing by
 * number: the method only says 适度调减, which is a person's judgement.
 */
export const ministryCommon: Rulebook = {
  id: "ministry-common",
  name: "财政部通用自评规则（财预〔2020〕10号）",
  citation: method("附件1-1 项目支出绩效自评表", "项目支出绩效自评表（××年度）"),
  cap: method("附件1-1 项目支出绩效自评表：得分栏", "记该指标所赋全部分值"),
  ratio: quantitative,
  executionRate: method(
    "附件1-1 项目支出绩效自评表：项目资金栏",
    "预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%",
  ),
  overfulfilment: [],
  grades: [
    { grade: "excellent", from: "90", citation: grades },
    { grade: "good", from: "80", citation: grades },
    { grade: "fair", from: "60", citation: grades },
    { grade: "poor", from: "0", citation: grades },
  ],
  tiers: [
    { tier: "achieved", from: "0.8", to: "1", citation: tiers },
    { tier: "partial", from: "0.6", to: "0.8", citation: tiers },
    { tier: "missed", from: "0", to: "0.6", citation: tiers },
  ],
  note: method("附件1-1 项目支出绩效自评表：偏差原因栏", "偏差原因分析及改进措施"),
  rateExplanation: {
    under: "0.9",
    printed: false,
    citation: {
      title: "部门预算项目支出绩效自评表（通行表式）",
      issuer: "四川省等地财政部门",
      year: 2023,
      clause: "填表说明第1条",
      quote: "预算执行率未达到90%的需说明原因",
    },
  },
  rescaleNotApplicable: null,
  reach: {
    places: [],
    years: { from: null, to: null },
    forms: ["project", "department"],
    ratePoints: null,
  },
  levelWeights: [],
  rowRules: [],
  choices: COMMON_CHOICES,
};
