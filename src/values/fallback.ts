import type { Said } from "../language/said";
import type { Measure } from "./units/measures";
import { measuresIn } from "./units/measures";
import { NAMES_WITH_NUMBERS } from "./phrases/phrase-words";
import { pointAtStart, withDigits } from "./points-in-time";
import { unclear } from "./reasons";

/** The most words that a value of a list carries (A村5公里, 新建道路3公里). */
const LONGEST_ITEM = 6;
/** A text with more words than this is a sentence, even where it begins with a number. */
const LONGEST_VALUE = 14;

/**
 * Why a text that no reader understood looks like a value all the same: signs of comparison,
 * a number first, or a list of values. Null for plain words and descriptive sentences.
 */
export function looksLikeValue(text: string): Said | null {
  return uncertain(text) ?? (/\d/u.test(text) ? wrongWithDigits(text) : null);
}

/** 一, 三分之二, 一比三, 1e5, lists: values that have no certain reading, wherever they stand. */
function uncertain(text: string): Said | null {
  if (/^\?+$/u.test(text)) return unclear.questionMark();
  if (/^[\d.]+[eE][+-]?\d+$/u.test(text)) return unclear.unknown(text);
  if (text === "一") return unclear.loneStroke(text);
  const short = wordsOf(text) <= LONGEST_VALUE;
  if (/分之/u.test(text) && short) return unclear.ratio(text);
  if (/^[一二三四五六七八九十][:比][一二三四五六七八九十]$/u.test(text)) return unclear.ratio(text);
  const measures = measuresIn(text);
  return isList(text, measures) ? several(measures) : null;
}

function wrongWithDigits(text: string): Said | null {
  const compared = /[≥≤><=≠±]/u.test(text);
  if (NAMES_WITH_NUMBERS.test(text) && !compared) return null;
  const short = wordsOf(text) <= LONGEST_VALUE;
  const onlyNumbers = !/\p{L}/u.test(text);
  const suspicious = compared || onlyNumbers || (short && /^[+-]?[\d.]/u.test(text));
  if (!suspicious) return null;
  const measures = measuresIn(text);
  return measures.length > 1 ? several(measures) : unclear.unknown(text);
}

/** 3月15日消费者权益日活动: a day that belongs to words, so its numbers are no value. */
export function isAboutADay(text: string): boolean {
  const day = pointAtStart(withDigits(text));
  return day?.names === "day" && /^\p{Script=Han}\D*$/u.test(withDigits(text).slice(day.length));
}

const several = (measures: readonly Measure[]): Said =>
  unclear.several(measures.map((measure) => `${measure.number}${measure.unit ?? ""}`));

function wordsOf(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Two or more parts, each a short label with its number: `10个；20次`, `A村5公里,B村3公里`. */
function isList(text: string, measures: readonly Measure[]): boolean {
  if (measures.length < 2) return false;
  // a unit may hold a mark itself (元/生·年), so the numbers are taken out first
  const bare = measures.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}\u0000${rest.slice(end)}`,
    text,
  );
  const items = bare.split(/[,;、/+\s。]|和|及|与|[①-⑳]/u).filter((item) => item !== "");
  return (
    items.length > 1 &&
    items.every((item) => item.split("\u0000").length === 2 && item.length - 1 <= LONGEST_ITEM)
  );
}
