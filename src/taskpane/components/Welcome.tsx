import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language";
import { usePreferencesStore } from "../preferences/context";
import { useScreens } from "../screens";
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
  /** Opens a sample; null where the pane cannot. */
  readonly onSample: (() => void) | null;
}

/** The first screen, shown once and found again in the settings: what the pane does and never does. */
export function Welcome({ onSample }: WelcomeProps) {
  const styles = useStyles();
  const store = usePreferencesStore();
  const { open } = useScreens();
  const { t } = useWords();

  function leave() {
    store.set({ welcomed: true });
    open("views");
  }

  return (
    <Face icon={<RecalculateIcon />} title={t("welcome.title")}>
      <p className={styles.text}>{t("welcome.does")}</p>
      <p className={styles.text}>{t("welcome.safe")}</p>
      <div className={styles.actions}>
        <Button autoFocus appearance="primary" onClick={leave}>
          {t("welcome.start")}
        </Button>
        {onSample ? (
          <Button
            appearance="subtle"
            onClick={() => {
              leave();
              onSample();
            }}
          >
            {t("welcome.sample")}
          </Button>
        ) : null}
      </div>
    </Face>
  );
}
