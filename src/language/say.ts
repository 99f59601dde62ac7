/** The languages the product speaks. Chinese is the forms' own; English is for colleagues abroad. */
export type Locale = "zh-CN" | "en";

/**
 * One sentence in every language the product speaks. Written where the fact is known, so that a
 * reason can never lack a translation; rendered where it is shown.
 */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** The sentence in one language. */
export function say(sentence: Said, locale: Locale): string {
  return locale === "en" ? sentence.en : sentence.zh;
}
