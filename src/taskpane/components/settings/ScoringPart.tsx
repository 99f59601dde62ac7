import { makeStyles } from "@fluentui/react-components";
import { useWords } from "../../language";
import { useSessionState } from "../../session-context";
import { current } from "../../session-state";
import { DecimalsSelect } from "../DecimalsSelect";
import { RulesSelects } from "../RulesSelects";
import { SettingsPart } from "./SettingsPart";
import { TEXTS } from "./texts";

const useStyles = makeStyles({ text: { margin: 0 } });

/** By which rules the form in view is scored, and to how many decimal places every form is. */
export function ScoringPart() {
  const styles = useStyles();
  const now = current(useSessionState());
  const { say } = useWords();
  return (
    <SettingsPart title={TEXTS.scoring}>
      {now ? (
        <RulesSelects now={now} />
      ) : (
        <>
          <p className={styles.text}>{say(TEXTS.byForm)}</p>
          <DecimalsSelect />
        </>
      )}
    </SettingsPart>
  );
}
