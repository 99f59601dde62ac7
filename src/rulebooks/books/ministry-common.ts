import type { Rulebook } from "../rulebook";
import { COMMON_CHOICES } from "./common-choices";
import {
  method,
  MINISTRY_GRADES,
  MINISTRY_TIERS,
  MINISTRY_WEIGHTS,
  QUANTITATIVE,
  WEIGHT_WORDS,
} from "./ministry";
import { rateLimit } from "./sichuan-form";

const form = method("附件1-1 项目支出绩效自评表", "项目支出绩效自评表（××年度）");

/**
 * The Ministry's common form (附件1-1), which most provinces use. Over-fulfilment costs nothing by
 * number: the method only says 适度调减, which is a person's judgement.
 */
export const ministryCommon: Rulebook = {
  id: "ministry-common",
  name: "财政部通用自评规则（财预〔2020〕10号）",
  citation: form,
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
    places: [],
    years: { from: null, to: null },
    forms: ["project", "department"],
    ratePoints: null,
    table: null,
    citation: form,
  },
  levelWeights: MINISTRY_WEIGHTS,
  rowRules: [],
  choices: COMMON_CHOICES,
};
