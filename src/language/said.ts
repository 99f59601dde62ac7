import { filled } from "./filled";
import type { Said } from "./say";

export { say, type Locale, type Said } from "./say";

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

/** Takes the English in, where it comes apart from the sentences (said-apart.ts); here it is with them. */
export function learnEnglish(_sentences: Readonly<Record<string, string>>): void {
  // nothing to learn
}
