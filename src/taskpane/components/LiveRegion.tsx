import { makeStyles } from "@fluentui/react-components";
import { nameOf } from "../form-name";
import { useWords } from "../language";
import type { Words } from "../words";
import { outcomeSentence } from "../outcome-text";
import { useSessionState } from "../session-context";
import { current, type SessionState } from "../session-state";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says aloud what changed: results politely, failures at once. Always there, or it goes unheard. */
export function LiveRegion() {
  const styles = useStyles();
  const state = useSessionState();
  const words = useWords();
  return (
    <>
      <div role="status" aria-live="polite" className={styles.hidden}>
        {news(state, words)}
      </div>
      <div role="alert" className={styles.hidden}>
        {state.failure ? words.say(state.failure.said) : ""}
      </div>
    </>
  );
}

function news(state: SessionState, words: Words): string {
  const { t } = words;
  if (state.slow) return t("wait.slow");
  if (state.busy === "recalculate") return t("action.recalculating");
  if (state.stale) return `${t("score.stale")}${t("outcome.join")}${t("score.staleWhy")}`;
  if (state.outcome) return outcomeSentence(state.outcome, words);
  if (state.nothing) return t(`nothing.${state.nothing}.title`);
  const now = current(state);
  if (now === null) {
    const count = state.evaluated.length;
    return count > 0 ? t("live.choose", { count }) : "";
  }
  const { assessment, form } = now;
  const score = assessment.total ?? assessment.provisional;
  const figure = t("score.outOf", { score, full: assessment.fullMarks });
  return t("live.ready", { name: nameOf(form), score: figure });
}
