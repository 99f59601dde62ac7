import { Field, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../language/said";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";

export interface SettingsProps {
  readonly onLocaleChange: (locale: Locale) => void;
}

/** Each language by its own name, so that whoever cannot read the other still finds it. */
const LANGUAGES: Record<Locale, string> = { "zh-CN": "中文（简体）", en: "English" };

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What a person may set: marks on the sheet, and the language. */
export function Settings({ onLocaleChange }: SettingsProps) {
  const styles = useStyles();
  const session = useSession();
  const { marksOn, busy } = useSessionState();
  const { t, locale } = useWords();
  return (
    <section className={styles.root} aria-label={t("settings.title")}>
      <Field hint={t("settings.marksHint")}>
        <Switch
          checked={marksOn}
          disabled={busy !== null && busy !== "marks"}
          label={t("settings.marks")}
          onChange={(_, data) => void session.setMarks(data.checked)}
        />
      </Field>
      <Field label={t("settings.language")} orientation="horizontal">
        <Select
          size="small"
          value={locale}
          onChange={(_, data) => onLocaleChange(data.value === "en" ? "en" : "zh-CN")}
        >
          {Object.entries(LANGUAGES).map(([value, name]) => (
            <option key={value} value={value} lang={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
