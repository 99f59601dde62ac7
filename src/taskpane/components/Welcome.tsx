import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language";
import { usePreferencesStore } from "../preferences/context";
import { useScreens } from "../screens";
import { useSession } from "../session-context";
import { Face } from "./Face";
import { RecalculateIcon } from "./icons";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface WelcomeProps {
  /** Opens a sample; null where a sample is a sheet of the workbook that is open. */
  readonly onSample: (() => void) | null;
}

/** The first screen, shown once and found again in the settings: what the pane does and never does. */
export function Welcome({ onSample }: WelcomeProps) {
  const styles = useStyles();
  const store = usePreferencesStore();
  const session = useSession();
  const { open } = useScreens();
  const { t } = useWords();

  function leave() {
    store.set({ welcomed: true });
    open("views");
  }

  function trySample() {
    leave();
    if (onSample) onSample();
    else void session.insertSample();
  }

  return (
    <Face icon={<RecalculateIcon />} title={t("welcome.title")}>
      <p className={styles.text}>{t("welcome.does")}</p>
      <p className={styles.text}>{t("welcome.safe")}</p>
      <div className={styles.actions}>
        <Button autoFocus appearance="primary" onClick={leave}>
          {t("welcome.start")}
        </Button>
        <Button appearance="subtle" onClick={trySample}>
          {t(onSample ? "welcome.sample" : "welcome.insert")}
        </Button>
      </div>
    </Face>
  );
}
