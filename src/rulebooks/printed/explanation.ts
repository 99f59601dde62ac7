/** Words that tell a sentence which bears on a score from one that only explains how to fill in. */
const SCORING =
  /得分|计分|记分|加分|加\d|满分|扣[^缴款税押]|扣$|折算|酌情|分值区间|为优|为良|\(\d+(?:\.\d+)?分[,)]|(?:分值|权重)的?[*\d]|\*(?:分值|权重)/u;
/** Several units' figures are added up before the rule is applied: B is the sum, the rule the same. */
const SUMMED_UP = /先汇总[^,]{0,10},?(?:然后)?再(?:统一)?(?:计算得分|计分)/gu;

/** A printed sentence that does not bear on any score (其他资金包括…, 说明：无). */
export function explainsOnly(sentence: string): boolean {
  return !SCORING.test(sentence.replace(SUMMED_UP, ""));
}

/** What a ratio does not do: such a sentence prints one more rule, or leaves the score to a person. */
const MORE = new RegExp(
  [
    String.raw`酌情|适当|加\d|扣(?:减|除|分)?\d|每.{0,20}扣|不(?:得|计|记|给)分|(?:得|计|记|为)零分`,
    // 最低得0分 and 扣至0分 only say what a cap says
    String.raw`(?<![\d.]|最低(?:得|为|计|记)?|扣(?:完|到|至))0分(?!为)`,
    String.raw`(?:以上|以下|以内).{0,6}(?:得|计|记)`,
    String.raw`(?:[<>≥≤]|低于|高于|超过|小于|大于|不足|不到).{0,12}(?:得|计|记)\d`,
    String.raw`二者|两者|(?:得|计|扣)分或|一票否决|减半|一半`,
  ].join("|"),
  "u",
);

/** Whether a sentence about a ratio prints another rule beside it (低于60%不得分, 酌情扣分). */
export function printsMore(sentence: string): boolean {
  return MORE.test(sentence);
}
