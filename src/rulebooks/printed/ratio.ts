import { printsMore } from "./explanation";
import type { PrintedKind } from "./kind";
import { notRead } from "./kind";
import { POINTS } from "./points-named";
import { plainText, type PrintedText } from "./text";

/** 全年实际值(B), 年初目标值A …: the names of A and B, with or without the letter. */
const ACTUAL =
  /(?:全年|年度|年终|实际)*(?:实际|完成)(?:完成)?(?:值|数量|数|量(?=\/))(?:\(B\)|B)?/gu;
const TARGET =
  /(?:(?:全年|年度|年初|预期|计划)*(?:指标|目标)值|(?:计划|目标|应)(?:完成)?(?:值|数量|数)|目标任务量?(?=的比))(?:\(A\)|A)?/gu;
/** 实际满意度/目标满意度. */
const SAME =
  /(?:实际完成|实际|完成)(\p{Script=Han}{1,8})\/(?:目标|计划|预期)\1(?![\p{Script=Han}])/gu;
const SENTENCE = new RegExp(
  String.raw`(?:正向|反向|逆向|负向).{0,40}(?:指标|计算|得分)|[AB]\/[AB]|比率\*|(?:${ACTUAL.source})\/(?:${TARGET.source})|${SAME.source}`,
  "u",
);

/** B/A*分值 without a word of direction, on a row of its own. */
const PLAIN = new RegExp(
  String.raw`按.{0,6}B\/A或A\/B|比率\*.{0,8}分值|B\/A\)?(?:\*100%)?\*(?:${POINTS}|\d+(?:\.\d+)?分?(?![\d.%]))|${POINTS}\*\(?B\/A`,
  "u",
);

const FORWARD = /正向.{0,200}?([AB]\/[AB])/u;
const REVERSE = /(?:反向|逆向|负向).{0,200}?([AB]\/[AB])/u;

/** 实际完成量/目标任务的比值. */
const QUOTIENT = /B\/A的(?:比值|比例|比率)/gu;

/** The note's text with the names of A and B replaced by their letters. */
export function letters(text: string): string {
  const named = text
    .replace(SAME, "B/A")
    .replace(ACTUAL, "B")
    .replace(TARGET, "A")
    .replace(QUOTIENT, "B/A");
  return turned(named);
}

/** A为实际完成值，B为目标值, once the names are letters. */
const TURNED = /[,;(]?A(?:=|为|是|指|代表|表示|:)B[,;、]?B(?:=|为|是|指|代表|表示|:)A\)?/u;

/** A text whose own legend calls the actual A and the target B, in the letters of all others. */
function turned(text: string): string {
  if (!TURNED.test(text)) return text;
  return text.replace(TURNED, "").replace(/[AB]/gu, (letter) => (letter === "A" ? "B" : "A"));
}

/**
 * 正向 B/A×分值, 反向 A/B×分值 (rules 2.2, 2.3). A form that prints them the other way round is
 * not understood: to swap them silently would be a guess.
 */
export const ratio: PrintedKind = { name: "ratio", sentence: SENTENCE, read };

/** 完成率=实际完成值/年度指标值×100% says what a rate is, and not what it earns. */
const DEFINITION = /(?:完成|达成|实现)(?:率|比例|程度|进度)=\(?B\/A\)?(?:\*100%)?(?!\*)/gu;

function read(text: PrintedText): ReturnType<PrintedKind["read"]> {
  const about = text.sentences.filter((one) => SENTENCE.test(letters(one).replace(DEFINITION, "")));
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
