import { makeStyles, tokens } from "@fluentui/react-components";
import { choicesShown } from "../choices-shown";
import { useWords } from "../language";
import { useSessionState } from "../session-context";
import type { Evaluated } from "../session-state";
import { ChoiceField } from "./ChoiceField";
import { CitationNote } from "./CitationNote";
import { RulesFoot } from "./RulesFoot";
import { RulesSelects } from "./RulesSelects";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    // a low pane keeps its name, tabs and foot in sight
    maxHeight: "min(26rem, calc(100vh - 14.5rem))",
    marginTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "@container (max-height: 300px)": { maxHeight: "none" },
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  why: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

/** Why these rules are in force, what may be set instead, and the score that follows. */
export function RulesInForce({ now }: { readonly now: Evaluated }) {
  const styles = useStyles();
  const { settings } = useSessionState();
  const { t, say } = useWords();
  const choices = choicesShown(now, settings);
  return (
    <section className={styles.root} aria-label={t("header.rulebook")}>
      <div className={styles.scroll}>
        <div>
          <p className={styles.why}>{say(now.rules.why)}</p>
          <CitationNote citation={now.rules.rulebook.citation} />
        </div>
        <RulesSelects now={now} />
        {choices.length > 0 ? <h2 className={styles.title}>{t("rules.choices")}</h2> : null}
        {choices.map((shown) => (
          <ChoiceField key={shown.choice.id} shown={shown} />
        ))}
      </div>
      <RulesFoot now={now} />
    </section>
  );
}
