import { createContext, useContext, useEffect, useMemo, useState } from "react";
import type { Locale } from "../language/said";
import { isSpoken, spoken } from "./strings";
import { wordsIn, type Words } from "./words";

const LocaleContext = createContext<Locale>("zh-CN");

export const LocaleProvider = LocaleContext.Provider;

/** The pane's words in the language in use. */
export function useWords(): Words {
  const locale = useContext(LocaleContext);
  return useMemo(() => wordsIn(locale), [locale]);
}

/** The language to show where this one is wanted: Chinese until its words are here. */
export function useSpoken(wanted: Locale): Locale {
  const [here, setHere] = useState<Locale>("zh-CN");
  useEffect(() => {
    let current = true;
    void spoken(wanted).then((locale) => current && setHere(locale));
    return () => {
      current = false;
    };
  }, [wanted]);
  return isSpoken(wanted) ? wanted : here;
}
