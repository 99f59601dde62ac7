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
  const filled = fill(zh, values);
  // arithmetic is said alike in both
  return { zh: filled, en: en === zh ? filled : fill(en, values) };
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

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  let filled = "";
  let at = 0;
  for (;;) {
    const open = text.indexOf("{", at);
    const close = open < 0 ? open : text.indexOf("}", open);
    if (close < 0) return at === 0 ? text : filled + text.slice(at);
    const value = values[text.slice(open + 1, close)];
    // what has no value stays as it is
    filled += text.slice(at, open) + (value === undefined ? "{" : String(value));
    at = value === undefined ? open + 1 : close + 1;
  }
}
