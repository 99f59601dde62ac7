import { decimal, NUMBER } from "./numbers";

/** 扣完为止: no score is below nothing, so these words change no rule. */
const CAP =
  /^(?:直至|直到|扣分至)?(?:该项|本项|此项|该指标|本指标|基本)?(?:分数|分值|权重分?|得分|满分)?(?:扣(?:完|光|至0分?|到0分?)(?:该项|本项|此项|该指标|本指标)?(?:分数|分值|权重分?|得分|满分)?(?:为止)?|最低(?:得|为)?0分|不(?:计|得|记|出现)负分|(?:以)?0分为(?:下限|限)|扣至零分(?:为止)?)$/u;

/** 最多扣3分, 累计扣分不超过3分, 扣完3分为止: what cannot be lost even so. */
const MOST_LOST = new RegExp(
  `^(?:该项|本项|此项|该指标|本指标)?(?:(?:最多|最高|至多|累计|合计|总共|共计|累计最多|最多累计)(?:可|能|只)?扣(?:减|除|分)?(?:不超过|不高于|至多|上限)?(?:为|至|到)?|扣分(?:最多|最高|至多|上限|累计|总和|合计)?(?:不超过|不高于|上限)?(?:为|至|到)?|扣(?:完|满|至|到))(${NUMBER})分(?:为止|封顶|为限|为上限)?$`,
  "u",
);
/** What of it says that it is a limit, and not a deduction: 累计扣3分 may be either. */
const IS_LIMIT = /最多|最高|至多|不超过|不高于|上限|为止|封顶|为限/u;

/** The points that cannot be exceeded by what is lost, where a clause says only that; else null. */
export function mostLost(clause: string): string | null {
  const number = MOST_LOST.exec(clause)?.[1];
  return number === undefined || !IS_LIMIT.test(clause) ? null : decimal(number);
}

/** Whether a clause only says that a score never falls below nothing. */
export function isCap(clause: string): boolean {
  return CAP.test(clause);
}
