import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../language";
import { usePreferencesStore } from "../../preferences/context";
import { DEFAULTS } from "../../preferences/preferences";
import { useSession } from "../../session-context";
import { SettingsPart } from "./SettingsPart";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  clear: { alignSelf: "flex-start", whiteSpace: "normal", textAlign: "start" },
});

/** What is kept on this machine, and the one button that forgets it. */
export function KeptPart() {
  const styles = useStyles();
  const store = usePreferencesStore();
  const session = useSession();
  const { say } = useWords();
  const [cleared, setCleared] = useState(false);

  function clear() {
    session.setDecimals(DEFAULTS.decimals);
    session.setFormulas(DEFAULTS.formulas);
    void session.setMarks(DEFAULTS.marks);
    // last, as the settings above are kept when they change
    store.clear();
    setCleared(true);
  }

  return (
    <SettingsPart title={TEXTS.kept}>
      <p className={styles.text}>{say(TEXTS.keptWhat)}</p>
      <Button size="small" className={styles.clear} onClick={clear}>
        {say(TEXTS.clear)}
      </Button>
      <p className={styles.text} role="status">
        {cleared ? say(TEXTS.cleared) : ""}
      </p>
    </SettingsPart>
  );
}
