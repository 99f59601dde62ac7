import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../language/said";
import { useWords } from "../language";
import { SETTINGS } from "../parts/parts";
import { BackIcon } from "./icons";
import { PartView } from "./PartView";

interface SettingsScreenProps {
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

/** The settings with the way back, there at once; what is set may still be on its way. Escape leads back. */
export function SettingsScreen({ onLocaleChange, onClose }: SettingsScreenProps) {
  const styles = useStyles();
  const { t } = useWords();
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
          aria-label={t("settings.back")}
          title={t("settings.back")}
          onClick={onClose}
        />
        <h2 className={styles.title}>{t("settings.title")}</h2>
      </div>
      <PartView part={SETTINGS} props={{ onLocaleChange }} />
    </section>
  );
}
