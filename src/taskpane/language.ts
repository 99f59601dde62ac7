import { createContext, useContext, useMemo } from "react";
import { say, type Locale, type Said } from "../language/said";
import { text, type Fill, type TextKey } from "./strings";

const LocaleContext = createContext<Locale>("zh-CN");

export const LocaleProvider = LocaleContext.Provider;

/** The pane's words in the language in use. */
export interface Words {
  readonly locale: Locale;
  /** One of the pane's own texts. */
  t<K extends TextKey>(key: K, ...values: Fill<K>): string;
  /** A sentence of the core. */
  say(sentence: Said): string;
}

export function useWords(): Words {
  const locale = useContext(LocaleContext);
  return useMemo(() => wordsIn(locale), [locale]);
}

/** The same words outside React, for ribbon commands. */
export function wordsIn(locale: Locale): Words {
  return {
    locale,
    t: (key, ...values) => text(locale, key, ...values),
    say: (sentence) => say(sentence, locale),
  };
}
