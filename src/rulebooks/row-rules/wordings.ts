/** 扣完为止: no score is below nothing, so these words change no rule. */
const CAP =
  /^(?:直至|直到)?(?:该项|本项|此项|该指标|本指标)?(?:分数|分值|权重分?|得分|满分)?(?:扣(?:完|光|至0分?|到0分?)(?:该项|本项|此项|该指标|本指标)?(?:分数|分值|权重分?|得分|满分)?(?:为止)?|最低(?:得|为)?0分|不(?:计|得|记|出现)负分|(?:以)?0分为(?:下限|限)|扣至零分(?:为止)?)$/u;

/** Whether a clause only says that a score never falls below nothing. */
export function isCap(clause: string): boolean {
  return CAP.test(clause);
}
