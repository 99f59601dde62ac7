import type { Citation, Rulebook } from "../rulebook";

/** Words printed on 四川's own form (510000_0013zp), as 大英县 published it. */
export const sichuanForm = (clause: string, quote: string): Citation => ({
  title: "部门预算项目支出绩效自评表（2023年度）",
  issuer: "四川省（大英县司法局公开的自评表式）",
  year: 2023,
  clause,
  quote,
});

const LIMIT = sichuanForm("填表说明第1条", "预算执行率未达到90%的需说明原因(100字以内)");

/**
 * The limit under which an explanation of the rate is asked for (decision 6). Only 四川 demands it
 * by number; elsewhere the same limit is used and is not said to be the form's own.
 */
export function rateLimit(printed: boolean): Rulebook["rateExplanation"] {
  return { under: "0.9", printed, citation: LIMIT };
}
