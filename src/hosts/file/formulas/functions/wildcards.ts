import { sameText } from "../compare";

const WILDCARD = /[*?~]/;

/** `*` and `?` as signs of their own, apart from the characters they are escaped to by `~`. */
const ANY_TEXT = Symbol("*");
const ANY_CHARACTER = Symbol("?");
type Sign = string | typeof ANY_TEXT | typeof ANY_CHARACTER;

function signsOf(pattern: string): Sign[] {
  return [...pattern.toLowerCase().matchAll(/~[*?~]|[\s\S]/g)].map(([found]) => {
    if (found === "*") return ANY_TEXT;
    return found === "?" ? ANY_CHARACTER : found.slice(-1);
  });
}

/**
 * Whether a whole text matches, in a time of at most text times pattern: only the last `*` is ever
 * stretched, as what stood before it matched already. A regular expression could hang on `*a*a*a*b`.
 */
function matches(signs: readonly Sign[], text: string): boolean {
  let sign = 0;
  let at = 0;
  let star = -1;
  let stretchedTo = 0;
  while (at < text.length) {
    if (signs[sign] === ANY_TEXT) {
      star = sign;
      stretchedTo = at;
      sign += 1;
    } else if (signs[sign] === ANY_CHARACTER || signs[sign] === text[at]) {
      sign += 1;
      at += 1;
    } else if (star >= 0) {
      stretchedTo += 1;
      at = stretchedTo;
      sign = star + 1;
    } else return false;
  }
  return signs.slice(sign).every((rest) => rest === ANY_TEXT);
}

/** Whether a whole text matches, regardless of case; `*` stands for any text, `?` for any character. */
export function textMatcher(pattern: string): (text: string) => boolean {
  if (!WILDCARD.test(pattern)) {
    // a text without letters that have cases, as Chinese is, can only be itself
    const caseless = pattern.toLowerCase() === pattern.toUpperCase();
    return caseless ? (text) => text === pattern : (text) => sameText(text, pattern);
  }
  const signs = signsOf(pattern);
  return (text) => matches(signs, text.toLowerCase());
}

/** Where the first part of a text that matches begins, from a place on; −1 where there is none. */
export function searchText(pattern: string, text: string, from: number): number {
  const lower = text.toLowerCase();
  if (!WILDCARD.test(pattern)) return lower.indexOf(pattern.toLowerCase(), from);
  const signs: readonly Sign[] = [...signsOf(pattern), ANY_TEXT];
  for (let at = from; at <= lower.length; at += 1) if (matches(signs, lower.slice(at))) return at;
  return -1;
}
