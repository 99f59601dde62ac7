import type { Citation, Rulebook } from "../rulebook";
import { COMMON_CHOICES } from "./common-choices";
import { MINISTRY_GRADES, tiersAt } from "./ministry";
import { rateLimit } from "./sichuan-form";

/** Words printed on a form of this kind, as 黄冈 published it. */
const form = (clause: string, quote: string): Citation => ({
  title: "2020年度水土保持监测项目绩效自评表",
  issuer: "湖北省（黄冈市水土保持与农田水利科研所公开的自评表式）",
  year: 2020,
  clause,
  quote,
});

/** Words of the remarks below the same form, which another unit published whole. */
const remark = (number: number, quote: string): Citation => ({
  title: "2020年度长江禁捕项目自评表",
  issuer: "湖北省（公开的2020年度自评表式）",
  year: 2020,
  clause: `备注第${String(number)}条`,
  quote,
});

const rate = form("预算执行情况栏", "预算执行情况(万元)(20分)……得分(20分*执行率)");

/**
 * Hubei's project form: the rate scores 20, the targets 80 in blocks (年度绩效目标1(40分)), no points a
 * row, the middle tier from 50 %. It prints no grades; the Ministry's are used.
 */
export const hubei2080: Rulebook = {
  id: "hubei-20-80",
  name: "湖北式项目绩效自评规则（执行率20分、绩效目标80分）",
  citation: form("表头", "2020年度水土保持监测项目绩效自评表"),
  cap: remark(2, "得分不得突破权重总额"),
  ratio: remark(2, "正向指标(即目标值为≥X,得分=权重*B/A),反向指标(≤X,得分=权重*A/B)"),
  executionRate: rate,
  overfulfilment: [],
  grades: MINISTRY_GRADES,
  tiers: tiersAt("0.8", "0.5", remark(3, "100-80%……80-50%(含50%)……50-0%")),
  note: form("表尾", "偏差大或目标未完成原因分析……改进措施及结果应用方案"),
  rateExplanation: rateLimit(false),
  rescaleNotApplicable: null,
  reach: {
    places: [],
    years: { from: null, to: null },
    forms: ["project"],
    ratePoints: "20",
    table: null,
    citation: rate,
  },
  levelWeights: [
    { level: "预算执行率", points: "20", citation: rate },
    {
      level: "绩效目标",
      points: "80",
      citation: form("绩效目标各栏", "年度绩效目标1(40分)……年度绩效目标2(40分)"),
    },
  ],
  rowRules: [],
  choices: COMMON_CHOICES,
};
