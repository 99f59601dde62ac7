import { say, type Locale, type Said } from "../language/said";
import { text, type Fill, type TextKey } from "./strings";

/** The pane's words in one language. */
export interface Words {
  readonly locale: Locale;
  /** One of the pane's own texts. */
  t<K extends TextKey>(key: K, ...values: Fill<K>): string;
  /** A sentence of the core. */
  say(sentence: Said): string;
}

export function wordsIn(locale: Locale): Words {
  return {
    locale,
    t: (key, ...values) => text(locale, key, ...values),
    say: (sentence) => say(sentence, locale),
  };
}

/** Chinese is the forms' own language: English only where the program around speaks English. */
export function localeOf(language: string | undefined): Locale {
  return language?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}
