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
  return { zh: fill(zh, values), en: fill(en, values) };
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
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
