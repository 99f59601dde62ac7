/** Words that tell a sentence which bears on a score from one that only explains how to fill in. */
const SCORING =
  /得分|计分|记分|加分|满分|扣[^缴款税押]|扣$|折算|酌情|分值区间|为优|为良|\(\d+(?:\.\d+)?分[,)]|(?:分值|权重)的?[*\d]|\*(?:分值|权重)/u;

/** A printed sentence that does not bear on any score (其他资金包括…, 说明：无). */
export function explainsOnly(sentence: string): boolean {
  return !SCORING.test(sentence);
}
