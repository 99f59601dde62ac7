import type { Citation, Rulebook } from "../rulebook";
import { COMMON_CHOICES } from "./common-choices";
import { MINISTRY_GRADES, QUANTITATIVE, tiersAt } from "./ministry";
import { rateLimit, sichuanForm } from "./sichuan-form";

/** Words printed under the province's form for 衔接资金, as 中江县 published it. */
const fundForm = (quote: string): Citation => ({
  title: "绩效目标自评表（2022年度）",
  issuer: "四川省（中江县水利局公开的自评表式）",
  year: 2022,
  clause: "表下注",
  quote,
});

const rate = sichuanForm("预算执行情况栏", "预算执行情况(10分)");

/** Sichuan's form of the budget system: 10 for the rate, which must be explained under 90 %, 90 for the rest. */
export const sichuan2023: Rulebook = {
  id: "sichuan-2023",
  name: "四川省部门预算项目支出绩效自评规则（2023年度）",
  citation: sichuanForm("表头", "部门预算项目支出绩效自评表（2023年度）"),
  cap: fundForm("得分最高不能超过该指标分值上限"),
  // the form prints no ratio of its own
  ratio: QUANTITATIVE,
  executionRate: sichuanForm("填表说明第1条", "预算执行率=预算执行数/调整后预算数"),
  overfulfilment: [],
  grades: MINISTRY_GRADES,
  tiers: tiersAt(
    "0.8",
    "0.6",
    fundForm("分别按照该指标对应分值区间100-80%(含80%)、80-60%(含60%)、60-0%合理确定得分"),
  ),
  note: sichuanForm("指标栏", "未完成原因分析"),
  rateExplanation: rateLimit(true),
  rescaleNotApplicable: null,
  reach: {
    places: ["四川"],
    years: { from: 2023, to: null },
    forms: ["project"],
    ratePoints: "10",
    table: null,
    citation: rate,
  },
  levelWeights: [
    { level: "预算执行率", points: "10", citation: rate },
    {
      level: "绩效",
      points: "90",
      citation: sichuanForm("预算执行情况栏、合计行", "预算执行情况(10分)……合计……100"),
    },
  ],
  rowRules: [],
  choices: COMMON_CHOICES,
};
