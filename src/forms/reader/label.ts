import { byText } from "../../values/by-text";

/** Chinese characters, Latin letters and figures are compared as they are; most texts are no more. */
export const PLAIN = /^[\u4e00-\u9fa5\w.%≥≤]*$/;

const WHITE = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/**
 * A label in the form in which labels are compared: full-width variants folded, all white space
 * gone, one kind of bracket and colon. Never shown to anybody.
 */
export function labelKey(text: string): string {
  return PLAIN.test(text) ? text : keyOf(text);
}

const keyOf = byText((text) =>
  text
    .normalize("NFKC")
    .replace(WHITE, "")
    .replace(/[【〔[〈《]/g, "(")
    .replace(/[】〕\]〉》]/g, ")")
    .replace(/[︰﹕∶]/g, ":"),
);

/** What is longer is a text, and taking it apart would take its time. */
const LONGEST_LABEL = 200;

/** A key without what is optional on forms: (A), (分), a colon at the end, a leading star. */
export function bareKey(key: string): string {
  if (key.length > LONGEST_LABEL || PLAIN.test(key)) return key;
  let bare = key;
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, "");
  }
  return bare.replace(/^[*·•]+/, "").replace(/[:;,。、*]+$/, "");
}

/** 全年预算数③=①+②, 执行率5=4/3, 得分=分值×执行率: which column it is, and how it is worked out. */
const COLUMN_MARK =
  /\s*(?:[①-⑳]|[\dA-Z]{1,2}(?=\s*[=＝]))?(?:\s*[=＝][①-⑳\s\dA-Z（）()+\-*/×÷%分值权重执行率得]{1,16})?\s*$/u;

/** What every such mark has in it. */
const MARKED = /[①-⑳=＝]/;

/** The name of a column without its number and its formula. */
export function withoutMark(text: string): string {
  return MARKED.test(text) ? text.replace(COLUMN_MARK, "") : text;
}
