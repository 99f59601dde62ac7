import { COMMON_CHOICES } from "./common-choices";
import type { Citation, Rulebook } from "./rulebook";

/** One numbered rule of 填报注意事项 under the table of 附件1-1. */
const rule = (number: number, quote: string): Citation => ({
  title: "附件1-1 项目支出绩效自评表（2021年度）",
  issuer: "北京市（怀柔区公开的 2021 年度自评表式）",
  year: 2021,
  clause: `填报注意事项第${String(number)}条`,
  quote,
});

const form: Citation = {
  ...rule(1, "项目支出绩效自评表（2021年度）"),
  clause: "表式及填报注意事项第1—4条",
};

const bands = (quote: string) => rule(2, quote);
const grades = rule(4, "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。");

/** The three tiers are not printed on Beijing's form; they are the Ministry's, which it follows. */
const tiers: Citation = {
  title: "项目支出绩效评价管理办法（财预〔2020〕10号）",
  issuer: "财政部",
  year: 2020,
  clause: "单位自评：定性指标得分",
  quote: "分别按照该指标对应分值区间100%—80%（含）、80%—60%（含）、60%—0%合理确定分值",
};

/** Beijing 2021: the only rulebook here that costs points for a target set too low. */
export const beijing2021: Rulebook = {
  id: "beijing-2021",
  name: "北京市项目支出绩效自评规则（2021年度）",
  citation: form,
  cap: rule(1, "得分一档最高不能超过该指标分值上限。"),
  ratio: rule(
    2,
    "正向指标：全年实际值（B）/年度指标值（A）*该指标分值；反向指标：年度指标值（A）/全年实际值（B）*该指标分值",
  ),
  executionRate: {
    ...form,
    clause: "项目资金栏：分值、执行率、得分",
    quote: "年度资金总额：分值 10、执行率、得分",
  },
  overfulfilment: [
    {
      from: "2",
      to: "3",
      deduct: "0.1",
      citation: bands("200%-300%（含200%）区间，则按照该指标分值的10%扣分"),
    },
    {
      from: "3",
      to: "5",
      deduct: "0.2",
      citation: bands("300%-500%（含300%）区间，则按照该指标分值的20%扣分"),
    },
    {
      from: "5",
      to: null,
      deduct: "0.3",
      citation: bands("高于500%（含500%），则按照该指标分值的30%扣分"),
    },
  ],
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
  note: rule(3, "请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。"),
  rateExplanation: {
    under: "0.9",
    printed: false,
    citation: rule(3, "说明偏离目标、不能完成目标的原因及拟采取的措施（执行率界限按通行的 90%）"),
  },
  rescaleNotApplicable: null,
  reach: {
    places: ["北京"],
    years: { from: 2021, to: null },
    forms: ["project", "department"],
    ratePoints: null,
  },
  levelWeights: [],
  rowRules: [],
  choices: COMMON_CHOICES,
};
