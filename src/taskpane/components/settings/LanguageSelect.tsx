import { Select } from "@fluentui/react-components";
import type { Locale } from "../../../language/said";
import { useWords } from "../../language";
import { TEXTS } from "./texts";

/** Each language by its own name, so that whoever cannot read the other still finds it. */
const LANGUAGES: Record<Locale, string> = { "zh-CN": "中文（简体）", en: "English" };

interface LanguageSelectProps {
  readonly onLocaleChange: (locale: Locale) => void;
}

/** The language of the pane; forms and the law stay in theirs. */
export function LanguageSelect({ onLocaleChange }: LanguageSelectProps) {
  const { say, locale } = useWords();
  return (
    <Select
      size="small"
      aria-label={say(TEXTS.shownIn)}
      value={locale}
      onChange={(_, { value }) => onLocaleChange(value === "en" ? "en" : "zh-CN")}
    >
      {Object.entries(LANGUAGES).map(([value, name]) => (
        <option key={value} value={value} lang={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}
