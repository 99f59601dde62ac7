import { filled } from "./filled";

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

/** Fills `{name}` placeholders of both languages with the same values. */
export function said(
  zh: string,
  en: string,
  values: Readonly<Record<string, string | number>> = {},
): Said {
  const chinese = filled(zh, values);
  // arithmetic is said alike in both
  return { zh: chinese, en: en === zh ? chinese : filled(en, values) };
}

/** A sentence with `{name}` placeholders, filled. */
export function filledIn(
  { zh, en }: Said,
  values: Readonly<Record<string, string | number>>,
): Said {
  return said(zh, en, values);
}

/** The sentence in one language. */
export function say(sentence: Said, locale: Locale): string {
  return locale === "en" ? sentence.en : sentence.zh;
}

/** Takes the English in, where it comes apart from the sentences (said-apart.ts); here it is with them. */
export function learnEnglish(_sentences: Readonly<Record<string, string>>): void {
  // nothing to learn
}
