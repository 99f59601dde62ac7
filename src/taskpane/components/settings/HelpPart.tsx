import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language";
import { useScreens } from "../../screens";
import { SettingsPart } from "./SettingsPart";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

/** The first screen again, and the manual, which opens in a browser. */
export function HelpPart() {
  const styles = useStyles();
  const { say } = useWords();
  const { open } = useScreens();
  return (
    <SettingsPart title={TEXTS.help}>
      <div className={styles.links}>
        <Link as="button" onClick={() => open("welcome")}>
          {say(TEXTS.welcome)}
        </Link>
        <Link href="help.html" target="_blank" rel="noreferrer">
          {say(TEXTS.manual)}
        </Link>
      </div>
    </SettingsPart>
  );
}
