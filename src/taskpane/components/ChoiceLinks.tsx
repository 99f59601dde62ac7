import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowAssessment } from "../../scoring/assessment";
import { choicesOfRow, optionSaid } from "../choices-shown";
import { useWords } from "../language";
import { useRulesPanel } from "../rules-panel";
import { useSessionState } from "../session-context";
import { current } from "../session-state";
import { TextLink } from "./TextLink";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
});

/** The choices that decided a row's score, each with the way to where it is changed. */
export function ChoiceLinks({ row }: { readonly row: RowAssessment }) {
  const styles = useStyles();
  const state = useSessionState();
  const panel = useRulesPanel();
  const { t, say } = useWords();
  const now = current(state);
  if (now === null) return null;
  return (
    <ul className={styles.list}>
      {choicesOfRow(row.choices, now, state.settings).map(({ choice, set, automatic }) => {
        const title = say(choice.title);
        return (
          <li key={choice.id} className={styles.item}>
            <span className={styles.words}>
              {t("rules.taken", { title, option: say(optionSaid(choice, set ?? automatic)) })}
            </span>
            <TextLink label={t("rules.changeOf", { title })} onPress={() => panel.show(choice.id)}>
              {t("rules.change")}
            </TextLink>
          </li>
        );
      })}
    </ul>
  );
}
