import type { Citation, NamedRowRule, Rulebook } from "../rulebook";
import { COMMON_CHOICES } from "./common-choices";
import { method, MINISTRY_GRADES, MINISTRY_TIERS, QUANTITATIVE, WEIGHT_WORDS } from "./ministry";
import { deductionAbove, percent } from "./row-rule-words";
import { rateLimit } from "./sichuan-form";

/** Words of the indicator table for whole departments, as units of 湖南 published it. */
const table = (clause: string, quote: string): Citation => ({
  title: "部门整体支出绩效评价指标表",
  issuer: "湖南省（公开的指标表）",
  year: 2017,
  clause,
  quote,
});

/** 0.8 of 8 points, 0.3 of 3, 0.5 of 5: a tenth of the points for each percentage point. */
const TENTH = { number: "0.1", of: "share" } as const;

const ROW_RULES: readonly NamedRowRule[] = [
  {
    name: /^[“"]?三公[”"]?经费[”"]?变动率/u,
    rule: deductionAbove({ of: "number", limit: percent("0") }, percent("1"), TENTH),
    citation: table(
      "“三公经费”变动率：评价标准",
      "“三公经费”变动率≦0,计8分(3分);>0,每超过一个百分点扣0.8分(0.3分),扣完为止",
    ),
  },
  {
    name: /^在职人员控制率/u,
    rule: deductionAbove({ of: "number", limit: percent("100") }, percent("1"), TENTH),
    citation: table(
      "在职人员控制率：评价标准",
      "在职人员控制率≦100%,计5分;每超过一个百分点扣0.5分",
    ),
  },
];

/** Hunan's department table: the Ministry's rules, with two rates that lose a tenth for each point over. */
export const hunanDepartment: Rulebook = {
  id: "hunan-department",
  name: "湖南省部门整体支出绩效评价指标表规则",
  citation: table("表头", "部门整体支出绩效评价指标表"),
  cap: method("附件1-1 项目支出绩效自评表：得分栏", "记该指标所赋全部分值"),
  ratio: QUANTITATIVE,
  executionRate: WEIGHT_WORDS,
  overfulfilment: [],
  grades: MINISTRY_GRADES,
  tiers: MINISTRY_TIERS,
  note: method("附件1-1 项目支出绩效自评表：偏差原因栏", "偏差原因分析及改进措施"),
  rateExplanation: rateLimit(false),
  rescaleNotApplicable: null,
  reach: {
    places: ["湖南"],
    years: { from: 2017, to: null },
    forms: ["department"],
    ratePoints: null,
    table: null,
    citation: table("表头", "部门整体支出绩效评价指标表"),
  },
  levelWeights: [],
  rowRules: ROW_RULES,
  choices: COMMON_CHOICES,
};
