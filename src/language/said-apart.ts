import { filled } from "./filled";
import type { Said } from "./say";

/**
 * Stands in for said.ts in the pane's scripts, from which the build has taken the English (see
 * src/dev/english-apart.cjs): most who open the pane read Chinese, and English is a tenth of what it
 * would have to fetch. Whoever reads English fetches it with the pane's English words.
 */

export { say, type Locale, type Said } from "./say";

type Values = Readonly<Record<string, string | number>>;

/** The English of a sentence by its Chinese; empty until somebody wants it. */
let english: Readonly<Record<string, string>> = {};

export function learnEnglish(sentences: Readonly<Record<string, string>>): void {
  english = sentences;
}

/** `en` is 0 where the build has taken it out, and the Chinese where it comes from such a sentence. */
export function said(zh: string, en: string | 0, values: Values = {}): Said {
  const isApart = en === 0 || en === zh;
  return {
    zh: filled(zh, values),
    // looked up when it is shown, as the person may change to English after it was said
    get en() {
      return filled(isApart ? (english[zh] ?? zh) : en, values);
    },
  };
}

export function filledIn({ zh, en }: Said, values: Values): Said {
  return said(zh, en, values);
}
