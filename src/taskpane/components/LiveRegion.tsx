import { makeStyles } from "@fluentui/react-components";
import { nameOf } from "../form-name";
import { filledNews } from "../filling/filled-said";
import { findingsNews } from "../findings/findings-news";
import { useWords } from "../language";
import { isUnscored } from "../score-summary";
import type { Words } from "../words";
import { outcomeSentence } from "../outcome-text";
import { useSessionState } from "../session-context";
import { WORDS } from "./WorkNotice";
import {
  current,
  isUnwritten,
  type Elsewhere,
  type Evaluated,
  type SessionState,
} from "../session-state";

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
        {/* a new element each time, or the same total twice would go unheard */}
        <span key={state.rescored}>{news(state, words)}</span>
      </div>
      <div role="alert" className={styles.hidden}>
        {state.failure ? words.say(state.failure.said) : ""}
      </div>
    </>
  );
}

function news(state: SessionState, words: Words): string {
  const { t } = words;
  const now = current(state);
  if (state.slow) return t("wait.slow");
  const under = state.busy && WORDS[state.busy];
  if (under) return t(under.during);
  // what an answer leaves to do is known when it is done
  if (state.busy === "answer") return "";
  if (state.stopped !== null) return t("stopped.title");
  const found = findingsNews(state, words);
  if (found !== "") return found;
  if (state.news === "filled" && state.filled) return words.say(filledNews(state.filled));
  if (state.news === "gathered" && state.gathered) {
    return t("live.gathered", { count: state.gathered.forms.length });
  }
  if (state.rescored > 0 && now) return rescored(state, now, t);
  if (state.stale) return `${t("score.stale")}${t("outcome.join")}${t("score.staleWhy")}`;
  if (state.outcome && state.news !== "read") return outcomeSentence(state.outcome, words);
  if (state.elsewhere) return elsewhereNews(state.elsewhere, t);
  if (state.nothing) return t(`nothing.${state.nothing}.title`);
  if (now === null) {
    const count = state.evaluated.length;
    return count > 0 ? t("live.choose", { count }) : "";
  }
  return t("live.ready", { name: nameOf(now.form), score: figureOf(now, t) });
}

/** Where forms were found on other sheets, or that none was. */
function elsewhereNews(found: readonly Elsewhere[], t: Words["t"]): string {
  if (found.length === 0) return t("nothing.elsewhereNone");
  return t("nothing.elsewhere") + found.map(({ sheet }) => sheet).join("、");
}

/** The new score, and what there is to do about it. */
function rescored(state: SessionState, now: Evaluated, t: Words["t"]): string {
  const told = t("live.rescored", { score: figureOf(now, t) });
  if (state.stale) return told + t("outcome.stop") + t("score.staleWhy");
  return isUnwritten(state) ? told + t("outcome.stop") + t("rules.unwritten") : told;
}

function figureOf({ assessment }: Evaluated, t: Words["t"]): string {
  if (isUnscored(assessment)) return t("score.unscored");
  const score = assessment.total ?? assessment.provisional;
  return t("score.outOf", { score, full: assessment.fullMarks });
}
