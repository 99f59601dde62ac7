/** Words that tell a sentence which bears on a score from one that only explains how to fill in. */
const SCORING =
  /得分|计分|记分|加分|加\d|满分|扣[^缴款税押]|扣$|折算|酌情|分值区间|为优|为良|\(\d+(?:\.\d+)?分[,)]|(?:分值|权重)的?[*\d]|\*(?:分值|权重)/u;

/** A printed sentence that does not bear on any score (其他资金包括…, 说明：无). */
export function explainsOnly(sentence: string): boolean {
  return !SCORING.test(sentence);
}

/** What a ratio does not do: such a sentence prints one more rule, or leaves the score to a person. */
const MORE =
  /酌情|适当|加\d|扣(?:减|除|分)?\d|每.{0,20}扣|不(?:得|计|记|给)分|(?:得|计|记)(?:0|零)分|(?:以上|以下|以内).{0,6}(?:得|计|记)|二者|两者|(?:得|计|扣)分或/u;

/** Whether a sentence about a ratio prints another rule beside it (低于60%不得分, 酌情扣分). */
export function printsMore(sentence: string): boolean {
  return MORE.test(sentence);
}
