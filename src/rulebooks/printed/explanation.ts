import { byText } from "../../values/by-text";
import { CAPPED } from "./points-named";

/** Words that tell a sentence which bears on a score from one that only explains how to fill in. */
const SCORING =
  /得分|计分|记分|加分|加\d|满分|扣[^缴款税押]|扣$|折算|酌情|分值区间|为优|为良|\(\d+(?:\.\d+)?分[,)]|(?:分值|权重)的?[*\d]|\*(?:分值|权重)/u;
/** Several units' figures are added up before the rule is applied: B is the sum, the rule the same. */
const SUMMED_UP = /先汇总[^,]{0,10},?(?:然后)?再(?:统一)?(?:计算得分|计分)/gu;

/** A printed sentence that does not bear on any score (其他资金包括…, 说明：无). */
export function explainsOnly(sentence: string): boolean {
  return !SCORING.test(sentence.replace(SUMMED_UP, ""));
}

/** 满分为100分 describes the form, and 得分由系统自动计算 how it is filled in. */
const OF_FORM =
  /(?:总分|满分|分值合计|权重合计)值?(?:均|统一|设置|设定)*(?:为|按|是|共)?(?:100|一百|百)分制?/gu;
const FILLED_IN =
  /自动(?:计算|生成|带出|汇总)|请?勿(?:手[工动])?(?:填|修改|更改)|无需(?:手[工动])?填|不用填/u;
/** 自评得分=执行率得分+产出得分: a sum. 超额完成的按满分计: what any cap says. */
const SUM = /^[^=\d]{0,12}得分=[^=\d*/]*得分(?:\+[^=\d*/+]*得分)+$/u;
const NO_MORE =
  /超(?:额|出|过)[^,\d]{0,16}(?:,(?:均|也)?)?(?:不(?:予)?加分|(?:按|得|计|记)满分(?:计算|计分|计)?)/gu;
/** 90%-95%得9分 gives points, and describes no form. */
const GIVES = /[得计记给]\d+(?:\.\d+)?分/u;
/** 优（100%-90%）: degrees that are said of qualitative rows. */
const OF_DEGREES = /定性.{0,60}(?:优|良|好|一般|差|完成|达成).{0,12}\d(?:%|-\d)/u;
/** 低于60分的，下年度预算予以核减: what follows from a total, and changes none. */
const CONSEQUENCE = /(?:下|次|第二)一?年度?[^,]{0,10}(?:预算|资金|项目)|预算安排的?(?:重要)?依据/u;
/** 不涉及的指标，分值调整到其他指标; 一票否决: no word of points, and yet a rule. */
const WITHOUT_POINTS =
  /(?:不涉及|不适用|没有|未涉及|缺项|不存在).{0,24}分值?.{0,12}(?:调整|分配|分摊|平摊|并入|转入)|一票否决|(?:不得|不能|不应|不予|取消).{0,6}评?[为定]["“]?(?:优|良|合格)/u;

/** The same of a note under the form, which may describe the whole of it. */
export const explainsOnlyInNote = byText(explainsNote, { most: 500, longest: 4_000 });

function explainsNote(sentence: string): boolean {
  if (WITHOUT_POINTS.test(sentence) || OF_DEGREES.test(sentence)) return false;
  if (SUM.test(sentence)) return true;
  const bare = sentence.replace(OF_FORM, "").replace(NO_MORE, "").replace(CAPPED, "");
  if (GIVES.test(bare)) return false;
  const isOfForm =
    (FILLED_IN.test(bare) || CONSEQUENCE.test(bare)) && !/扣\d|\d分?值?的?\d*%/u.test(bare);
  return isOfForm || explainsOnly(bare);
}

/** Whether a sentence gives qualitative rows their part of the points, which only tiers do. */
export function isOfDegrees(sentence: string): boolean {
  return OF_DEGREES.test(sentence);
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
