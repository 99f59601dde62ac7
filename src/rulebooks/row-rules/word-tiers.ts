import Big from "big.js";
import { plainText } from "../printed/text";
import type { WordTiers } from "../row-rule";
import { chineseSigns } from "./checklist";
import { HEADING, withoutNotes } from "./clauses";
import type { RowRuleKind } from "./kind";
import { withoutListNumbers } from "./list-numbers";
import { markedParts } from "./marks";
import { trendTiers } from "./trends";
import { yesNo } from "./yes-no";

const POINTS = String.raw`(\d+(?:\.\d+)?)分`;
const TIER = new RegExp(
  `([\\p{Script=Han}A-E,、]{1,40}?)(?:的|者)?,?(?:(?:得|计|记|给|为|:)?${POINTS}|(不(?:得|计|记)分)|扣${POINTS})(?:[,;。、\\n]+|$)`,
  "gu",
);
/** Words of other rules, and those that leave open how much. */
const OTHER =
  /每|酌情|其中|或|[一二两三]项|[一二两三]次|以[上下内外]|否则|反之|其[他它余]|得|扣|最|至|约|可|加|(?<!部)分/u;
/** How much of it, and whether at all: what tells two tiers of one thing apart. */
const DEGREE = /基本|比较|较为|较|大部分|部分|完全|全部|没有|不存在|[不够太未无有很但均都,]|非常/gu;
const GRADE =
  /^.{0,2}(?:优秀?|良好?|中等?|一般|差|好|高|低|[A-E][级档类等]|合格|及格|满意|显著|明显)$/u;

/** 健全的得10分，基本健全的得6分，不健全的扣10分: a score for each of the words that may be the answer. */
export const wordTiers: RowRuleKind<WordTiers> = { name: "words", read };

function read(original: string): WordTiers | null {
  if (markedParts(original)?.length !== 1 || yesNo.read(original)) return null;
  const trends = trendTiers(withoutListNumbers(original) ?? "");
  if (trends) return trends;
  const text = withoutNotes(plainText(withoutListNumbers(original) ?? "")).replace(HEADING, "");
  const found = [...text.trim().matchAll(TIER)];
  const [first] = found;
  if (!first || found.map(([whole]) => whole).join("") !== text.trim()) return null;
  const best = Big(first[2] ?? 0);
  const tiers = found.map(([, words = "", given, , lost]) => ({
    words: words.replace(/^[,、]+|[,、]+$/gu, ""),
    points: given === undefined ? (lost === undefined ? Big(0) : best.minus(lost)) : Big(given),
  }));
  const fits = tiers.every(({ words, points }, at) => {
    const above = tiers[at - 1];
    if (OTHER.test(words) || words === "" || points.lt(0)) return false;
    return (
      !above || (points.lt(above.points) && isAlternative(words, [above.words, first[1] ?? ""]))
    );
  });
  if (!fits || tiers.length < 2) return null;
  return {
    kind: "words",
    tiers: tiers.map(({ words, points }) => ({
      words: chineseSigns(words),
      points: points.toFixed(),
    })),
  };
}

/** Items that add up speak of several things, tiers of one: 基本健全 beside 制度健全, 一般 beside 显著. */
function isAlternative(words: string, others: readonly string[]): boolean {
  const [own = "", ...stems] = [words, ...others].map((one) => one.replace(DEGREE, ""));
  if (GRADE.test(own) && stems.some((one) => GRADE.test(one.slice(-4)))) return true;
  const ends = [own.slice(-2), own.slice(0, 2)];
  return own.length > 1 && stems.some((one) => ends.some((end) => one.includes(end)));
}
