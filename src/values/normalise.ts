import { byText } from "./by-text";
import { stripListMark } from "./list-marks";

/**
 * Signs that NFKC would turn into plain digits and so into other numbers: superscripts (10² is
 * not 102), fractions (10½), circled numbers, ㎡. An ellipsis would become full stops.
 */
const KEPT =
  "\u00b2\u00b3\u00b9\u2070-\u209f\u00bc-\u00be\u2150-\u215f\u2189\u2026\u2103\u2105" +
  "\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\u339f-\u33a6";
const NORMALISABLE = new RegExp(`[^${KEPT}]+`, "gu");

/** Look-alikes that NFKC leaves alone, and what is meant by them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≽": "≥",
  "⋝": "≥",
  "≦": "≤",
  "⩽": "≤",
  "≼": "≤",
  "⋜": "≤",
  "═": "=",
  "〉": ">",
  "〈": "<",
  "›": ">",
  "‹": "<",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "∼": "~",
  "〜": "~",
  "∕": "/",
  "⁄": "/",
  "∶": ":",
  "٪": "%",
  "℅": "%",
  "∙": "·",
  "•": "·",
  "・": "·",
  "﹒": ".",
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join("")}]`, "gu");

/** Signs without any width; they come along when text is pasted from a web page. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** `215 457.6`: blanks that group the digits of one number by threes. */
const SPACED_THOUSANDS = /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu;

/** `98 . 6` and `98. 6`: no entry of a list is marked like that, so it is one number. */
const SPACED_POINT =
  /(?<=[\d０-９])\s+([.．])\s*(?=[\d０-９])|(?<=[2-9２-９][\d０-９])([.．])\s+(?=[\d０-９])/gu;

/** 》=95%, 《5: the key of > and < on a Chinese keyboard, where no title is in brackets. */
const ANGLED = /[《》]+(?==?[\d.])/gu;

/** ↑5%, ↓3% rise and fall; 90%↑ is a bound. */
const ARROW = /[↑↓]/gu;

/**
 * Text for matching and reading: list marks off, then NFKC, look-alikes folded, all blanks and
 * line breaks dropped but those between two digits, which keep two numbers apart.
 */
export function normalise(text: string): string {
  return fold(stripListMark(text.replace(INVISIBLE, "").replace(SPACED_POINT, "$1$2")));
}

/** Han, ASCII and the signs of every form: nothing in them is folded, and most cells hold no other. */
const FOLDED = /^[!-~\u4e00-\u9fff≥≤“”、。]*$/u;

/** `normalise` without taking off list marks. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return folded(text);
}

const folded = byText((text) =>
  text
    .replace(INVISIBLE, "")
    .replace(NORMALISABLE, (run) => run.normalize("NFKC"))
    .replace(LOOK_ALIKE, (sign) => LOOK_ALIKES[sign] ?? sign)
    .replace(ANGLED, unpaired)
    .replace(ARROW, (arrow, at: number, whole: string) => {
      if (/\d/u.test(whole.charAt(at + 1))) return arrow === "↑" ? "上升" : "下降";
      return arrow === "↑" && at > 0 && at === whole.length - 1 ? "以上" : arrow;
    })
    .trim()
    .replace(SPACED_THOUSANDS, (number) => number.replace(/ /gu, ""))
    .replace(/\s+/gu, (_, at: number, whole: string) =>
      /\d$/u.test(whole.slice(0, at)) && /^\s+\d/u.test(whole.slice(at)) ? " " : "",
    ),
);

function unpaired(run: string, _at: number, whole: string): string {
  if (whole.includes("《") && whole.includes("》")) return run;
  return run.replace(/《/gu, "<").replace(/》/gu, ">");
}
