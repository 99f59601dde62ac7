import type { Citation, Rulebook } from "../rulebook";
import { COMMON_CHOICES } from "./common-choices";
import { method, MINISTRY_GRADES, MINISTRY_TIERS, QUANTITATIVE } from "./ministry";
import { rateLimit } from "./sichuan-form";

/** Words printed on 公开14表, the form that units of 云南 publish with their accounts. */
const form = (clause: string, quote: string): Citation => ({
  title: "公开14表 项目支出绩效自评表",
  issuer: "云南省（公开的自评表式）",
  year: null,
  clause,
  quote,
});

const weights = form("项目资金栏和各一级指标下的分值", "执行率10……产出40……效益30……满意度20");

/**
 * Yunnan's published form: 10/40/30/20, the grade beside the total. A form of 2020 from 丽江 still
 * prints the Ministry's 10/50/30/10, so that it is used from 2021.
 */
export const yunnan2021: Rulebook = {
  id: "yunnan-2021",
  name: "云南省项目支出绩效自评规则（公开14表）",
  citation: form("表头", "公开14表……项目支出绩效自评表"),
  cap: method("附件1-1 项目支出绩效自评表：得分栏", "记该指标所赋全部分值"),
  ratio: QUANTITATIVE,
  executionRate: weights,
  overfulfilment: [],
  grades: MINISTRY_GRADES,
  tiers: MINISTRY_TIERS,
  note: form("指标栏", "偏差原因分析及改进措施"),
  rateExplanation: rateLimit(false),
  rescaleNotApplicable: null,
  reach: {
    places: ["云南"],
    years: { from: 2021, to: null },
    forms: ["project"],
    ratePoints: "10",
    table: null,
    citation: form("总分行", "总分……100……96……优"),
  },
  levelWeights: [
    { level: "预算执行率", points: "10", citation: weights },
    { level: "产出", points: "40", citation: weights },
    { level: "效益", points: "30", citation: weights },
    { level: "服务对象满意度", points: "20", citation: weights },
  ],
  rowRules: [],
  choices: COMMON_CHOICES,
};
