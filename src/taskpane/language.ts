import { createContext, useContext, useMemo } from "react";
import type { Locale } from "../language/said";
import { wordsIn, type Words } from "./words";

const LocaleContext = createContext<Locale>("zh-CN");

export const LocaleProvider = LocaleContext.Provider;

/** The pane's words in the language in use. */
export function useWords(): Words {
  const locale = useContext(LocaleContext);
  return useMemo(() => wordsIn(locale), [locale]);
}
