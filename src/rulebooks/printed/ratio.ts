import { printsMore } from "./explanation";
import type { PrintedKind } from "./kind";
import { notRead } from "./kind";
import { POINTS } from "./points-named";
import { plainText, type PrintedText } from "./text";

/** 全年实际值(B), 年初目标值A …: the names of A and B, with or without the letter. */
const ACTUAL = /(?:全年|年度|年终|实际)*(?:实际|完成)(?:完成)?(?:值|数量|数)(?:\(B\)|B)?/gu;
const TARGET =
  /(?:(?:全年|年度|年初|预期|计划)*(?:指标|目标)值|(?:计划|目标|应)(?:完成)?(?:值|数量|数))(?:\(A\)|A)?/gu;
const SENTENCE = new RegExp(
  String.raw`(?:正向|反向|逆向|负向).{0,40}(?:指标|计算|得分)|[AB]\/[AB]|比率\*|(?:${ACTUAL.source})\/(?:${TARGET.source})`,
  "u",
);

/** B/A*分值 without a word of direction, on a row of its own. */
const PLAIN = new RegExp(
  String.raw`按.{0,6}B\/A或A\/B|比率\*.{0,8}分值|B\/A\)?(?:\*100%)?\*${POINTS}|${POINTS}\*\(?B\/A`,
  "u",
);

const FORWARD = /正向.{0,200}?([AB]\/[AB])/u;
const REVERSE = /(?:反向|逆向|负向).{0,200}?([AB]\/[AB])/u;

/** The note's text with the names of A and B replaced by their letters. */
export function letters(text: string): string {
  return text.replace(ACTUAL, "B").replace(TARGET, "A");
}

/**
 * 正向 B/A×分值, 反向 A/B×分值 (rules 2.2, 2.3). A form that prints them the other way round is
 * not understood: to swap them silently would be a guess.
 */
export const ratio: PrintedKind = { name: "ratio", sentence: SENTENCE, read };

function read(text: PrintedText): ReturnType<PrintedKind["read"]> {
  const about = text.sentences.filter((one) => SENTENCE.test(letters(one)));
  const quote = about[0];
  if (quote === undefined) return null;
  const whole = letters(text.whole);
  const forward = FORWARD.exec(firstDirection(whole, /正向/u))?.[1];
  const reverse = REVERSE.exec(whole)?.[1];
  const plain = PLAIN.test(whole);
  const fits = (forward ?? "B/A") === "B/A" && (reverse ?? "A/B") === "A/B";
  if (!fits || about.some(printsMore)) return notRead;
  if (!plain && forward === undefined && reverse === undefined) return notRead;
  return {
    understood: true,
    quote,
    apply: (rulebook, citation) => ({ ...rulebook, ratio: citation }),
  };
}

/** Whether a row's rule prints B/A and nothing for reverse indicators. */
export function isOnlyForward(text: string): boolean {
  const plain = letters(plainText(text));
  return /B\/A/u.test(plain) && !/A\/B|反向|逆向|负向/u.test(plain);
}

/** The part that speaks of forward indicators, up to where reverse ones begin. */
function firstDirection(text: string, from: RegExp): string {
  const start = text.search(from);
  if (start < 0) return "";
  const rest = text.slice(start);
  const reverse = rest.search(/反向|逆向|负向/u);
  return reverse < 0 ? rest : rest.slice(0, reverse);
}
