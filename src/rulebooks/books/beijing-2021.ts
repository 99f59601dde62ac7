import type { Citation, Rulebook } from "../rulebook";
import { BEIJING_ROW_RULES, SCORECARD_WEIGHTS } from "./beijing-scorecard";
import { COMMON_CHOICES } from "./common-choices";
import { MINISTRY_TIERS, MINISTRY_WEIGHTS, usualGrades } from "./ministry";
import { rateLimit } from "./sichuan-form";

/** Words printed on 附件1-1, as 怀柔区 published it. */
const form = (clause: string, quote: string): Citation => ({
  title: "附件1-1 项目支出绩效自评表（2021年度）",
  issuer: "北京市（怀柔区公开的2021年度自评表式）",
  year: 2021,
  clause,
  quote,
});

/** One numbered rule of 填报注意事项 under the table. */
const rule = (number: number, quote: string): Citation =>
  form(`填报注意事项第${String(number)}条`, quote);

const title = form("表头", "项目支出绩效自评表（2021年度）");

/** Beijing 2021: the only rulebook here that costs points for a target set too low. */
export const beijing2021: Rulebook = {
  id: "beijing-2021",
  name: "北京市绩效自评规则（2021年度）",
  citation: title,
  cap: rule(1, "得分一档最高不能超过该指标分值上限。"),
  ratio: rule(
    2,
    "定量指标若为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。",
  ),
  executionRate: form(
    "项目资金栏",
    "年初预算数……全年预算数……全年执行数……分值……执行率……得分……年度资金总额",
  ),
  overfulfilment: [
    {
      from: "2",
      to: "3",
      deduct: "0.1",
      citation: rule(2, "200%-300%（含200%）区间，则按照该指标分值的10%扣分"),
    },
    {
      from: "3",
      to: "5",
      deduct: "0.2",
      citation: rule(2, "300%-500%（含300%）区间，则按照该指标分值的20%扣分"),
    },
    {
      from: "5",
      to: null,
      deduct: "0.3",
      citation: rule(2, "高于500%（含500%），则按照该指标分值的30%扣分"),
    },
  ],
  grades: usualGrades(
    rule(4, "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。"),
  ),
  // Beijing's form prints no tiers: they are the Ministry's, which it follows
  tiers: MINISTRY_TIERS,
  note: rule(3, "请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。"),
  rateExplanation: rateLimit(false),
  rescaleNotApplicable: null,
  reach: {
    places: ["北京"],
    years: { from: 2021, to: null },
    forms: ["project", "department"],
    ratePoints: null,
    table: "部门整体绩效评价指标体系评分表",
    citation: title,
  },
  levelWeights: [...MINISTRY_WEIGHTS, ...SCORECARD_WEIGHTS],
  rowRules: BEIJING_ROW_RULES,
  choices: COMMON_CHOICES,
};
