import { explainsOnly } from "./explanation";
import { CAPPED, POINTS } from "./points-named";
import { letters } from "./ratio";

const NUMERAL = "[一二两三四五六七八九十]";
/** 得10分, 计5分, ，8分, 本项为零分: points that a row's own cell gives, in whatever words. */
const GIVING = new RegExp(
  String.raw`\d分(?!钟|之)|零分|[得计记给扣]${NUMERAL}分|(?<![获取])[得记]\d|每.{1,30}(?<![获取])得(?!到)|[打赋]分|评分(?![标办细规方依表指])`,
  "u",
);

/** 分值10分: full marks, which are checked against the row's points where the rule is applied. */
const FULL_MARKS = /^(?:本|该|此)?(?:项|指标)?(?:总分值?|分值|满分|标准分)[:为]?\d+(?:\.\d+)?分$/u;

/** 完成比率赋分: a way that systems name for what the ratio gives. */
const BY_RATE = /^按?照?(?:实际)?完成(?:率|比[例率])赋分法?$/u;

const LIMIT = String.raw`(?:[≥≤<>]\d|\d[%\p{Script=Han}]{0,3}(?:以[上下内外]|-\d))`;
/** ≥95%(1.0), 系数1, 完成率/95%*5, 不达标为零: points in other words than 得分. */
const GRADED = new RegExp(
  [
    String.raw`${LIMIT}.*(?:[(为是:,]\d|\d\))`,
    String.raw`[*/+]\d|\d%?[*/+]|系数|插值|功效|否决|[为即]零|递[减增]|减半|一半|[减罚]\d|[分按]档`,
  ].join("|"),
  "u",
);
/** 综合评定, 见附件评分细则: somebody else gives the points, or another paper says how. */
const JUDGED =
  /(?:综合|定性|专家|小组)(?:进行)?评(?![分价]标准)|评[定议]|专家|(?:见|按照?|参照|根据|依据|执行).{0,20}(?:评分|计分|打分|扣分|评价)(?:细则|办法|表)/u;
/** 完成率=…*100% is how a rate is written. */
const WHOLE = /\*100%/gu;

/**
 * A sentence of a row's own 评分标准 that gives no points. Stricter than for the notes under a form,
 * where 总分100分 or 产出指标50分 only describes the form: in a row's cell such words are its rule.
 */
export function explainsOnlyInRow(sentence: string): boolean {
  if (FULL_MARKS.test(sentence) || BY_RATE.test(sentence)) return true;
  const bare = sentence.replace(CAPPED, "").replace(WHOLE, "");
  return (
    explainsOnly(sentence.replace(CAPPED, "")) &&
    ![GIVING, GRADED, JUDGED].some((one) => one.test(bare))
  );
}

const RATE =
  '(?:[\\p{Script=Han}“”"]{0,14}?(?:率|比例|比率|百分比|程度|进度)|得分系数)(?:\\(%\\))?';
const RATIO = String.raw`\(?(?:B/A或A/B|B/A|A/B|${RATE})\)?(?:\*100%)?`;
const FACTOR = String.raw`(?:${POINTS}|\d+(?:\.\d+)?分?(?![\d.%]))`;
/** Words that say a ratio, or what holds of any score; points stand to be checked elsewhere. */
const OF_RATIO: readonly RegExp[] = [
  // how a rate is written: 完成率=完成数/计划数*100%
  /(?<=^|[,:])(?![^=,]*得分=)[^=,\d]{2,20}=[^=,\d]*\/[^=,\d]*(?:\*100%)?(?=,|$)/gu,
  new RegExp(`${RATIO}\\*${FACTOR}|${FACTOR}\\*${RATIO}`, "gu"),
  /按(?:照|相应|同等)?[^,\d]{0,14}(?:比例|比率|程度|率)(?:相应)?扣(?:分|减)/gu,
  /(?<=完成|达到|达|为|≥|=)100%/gu,
  CAPPED,
  // as scores are rounded anyway
  /(?:四舍五入)?(?:后)?保留(?:小数点后)?[二两2]位(?:小数)?/gu,
  /最低(?:得|为|计|记)?0分|扣(?:完|至|到)0?(?:分|为止)/gu,
  /\d+(?:\.\d+)?分(?!钟|之)/gu,
  /B\/A|A\/B/gu,
];
/** Arithmetic, numbers and words that make something else of what a ratio gives. */
const CHANGED =
  /[\d*/+²%Σ∑]|[减乘扣]|(?<!率)保留|取整|四舍五入(?!保留)|加[上权分]|除以|系数|平均|(?:逾期|超期|延期)(?!率)|-(?!$)/u;

/**
 * Whether a row's rule says more than its ratio: 执行率*分值*80% is another formula than 执行率*分值,
 * and …逾期减半 another rule.
 */
export function saysMore(sentence: string): boolean {
  const rest = OF_RATIO.reduce((text, one) => text.replace(one, ""), letters(sentence));
  return CHANGED.test(rest);
}
