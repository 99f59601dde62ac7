import type { Citation, Rulebook } from "../rulebook";
import { COMMON_CHOICES } from "./common-choices";
import { method, MINISTRY_GRADES, MINISTRY_TIERS, QUANTITATIVE, WEIGHT_WORDS } from "./ministry";
import { rateLimit } from "./sichuan-form";

/** Words of the report in which 嘉峪关 published the scores of the province's department table. */
const report = (clause: string, quote: string): Citation => ({
  title: "2020年度部门预算执行情况自评报告（甘财绩〔2020〕6号）",
  issuer: "甘肃省（嘉峪关市中级人民法院公开的自评报告）",
  year: 2020,
  clause,
  quote,
});

/**
 * Gansu 2020's department table: 90 points scaled from a table of 100 beside 10 for the rate, and
 * “三公”经费控制率 scored forward (39.44 % of 2.7 gave 1.06).
 */
export const gansu2020: Rulebook = {
  id: "gansu-2020",
  name: "甘肃省部门整体支出绩效自评规则（2020年度）",
  citation: report("标题", "部门预算执行情况自评报告"),
  cap: method("附件1-1 项目支出绩效自评表：得分栏", "记该指标所赋全部分值"),
  ratio: QUANTITATIVE,
  executionRate: WEIGHT_WORDS,
  overfulfilment: [],
  grades: MINISTRY_GRADES,
  tiers: MINISTRY_TIERS,
  note: report("偏离绩效目标的原因及下一步改进措施", "偏离原因……改进措施"),
  rateExplanation: rateLimit(false),
  rescaleNotApplicable: null,
  reach: {
    places: ["甘肃"],
    years: { from: 2020, to: 2020 },
    forms: ["department"],
    ratePoints: null,
    table: null,
    citation: report("标题", "甘肃省……2020年度……部门预算执行情况自评报告"),
  },
  levelWeights: [
    { level: "预算执行率", points: "10", citation: WEIGHT_WORDS },
    {
      level: "部门管理",
      points: "27",
      citation: report(
        "部门管理指标分析",
        "资金投入（总分值10.8分……财务管理（总分值5.4分……采购管理（设置分值2.7分……资产管理（设置分值2.7分……人员管理（设置分值2.7分……重点工作管理（设置分值2.7分",
      ),
    },
    {
      level: "履职效果",
      points: "54",
      citation: report(
        "履职效果指标分析",
        "部门履职目标（设置分值24分……部门效果目标（设置分值18分……社会影响（设置分值12分",
      ),
    },
    {
      level: "能力建设",
      points: "9",
      citation: report(
        "能力建设指标分析",
        "长效管理（设置分值3分……人力资源建设（总分值3分……档案管理（设置分值3分",
      ),
    },
  ],
  rowRules: [],
  choices: {
    ...COMMON_CHOICES,
    "control-rate": {
      option: "forward",
      citation: report(
        "偏离绩效目标的原因",
        "“三公经费”控制率为39.44%……“三公经费”控制率（设置分值为2.7分，自评1.06分）",
      ),
    },
  },
};
