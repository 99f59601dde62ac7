import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../../language/said";
import { useWords } from "../../language";
import { BackIcon } from "../icons";
import { HelpPart } from "./HelpPart";
import { KeptPart } from "./KeptPart";
import { LanguageSelect } from "./LanguageSelect";
import { OwnUnitPart } from "./OwnUnitPart";
import { ScoringPart } from "./ScoringPart";
import { SettingsPart } from "./SettingsPart";
import { TEXTS } from "./texts";
import { WritingPart } from "./WritingPart";

export interface SettingsProps {
  readonly onLocaleChange: (locale: Locale) => void;
  /** Where the settings were opened from takes the keyboard back. */
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What a person may set, and what of it this machine remembers. Escape leads back. */
export function Settings({ onLocaleChange, onClose }: SettingsProps) {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <section
      className={styles.root}
      aria-label={t("settings.title")}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        <Button
          autoFocus
          size="small"
          appearance="subtle"
          icon={<BackIcon />}
          aria-label={say(TEXTS.back)}
          title={say(TEXTS.back)}
          onClick={onClose}
        />
        <h2 className={styles.title}>{t("settings.title")}</h2>
      </div>
      <ScoringPart />
      <WritingPart />
      <SettingsPart title={TEXTS.language}>
        <LanguageSelect onLocaleChange={onLocaleChange} />
      </SettingsPart>
      <OwnUnitPart />
      <HelpPart />
      <KeptPart />
    </section>
  );
}
