import { filledNews } from "../taskpane/filling/filled-said";
import { findingsNews } from "../taskpane/findings/findings-news";
import { wordsIn, type Words } from "../taskpane/words";
import { leftParts, outcomeSentence } from "../taskpane/outcome-text";
import type { SessionState } from "../taskpane/session-state";
import type { Locale } from "../language/said";

/** How a ribbon command tells its result. */
export interface Verdict {
  /** The cell to show: the total that was written, or else the first cell that was. */
  readonly cell: string | null;
  /** What to say aloud; null where the sheet itself says it all. */
  readonly text: string | null;
}

/**
 * A recalculation that wrote everything shows the total and stays silent. Whatever is left, failed
 * or was not found is said, because with the pane closed there is no other place for it. So is
 * what a check found.
 */
export function verdictOf(state: SessionState, locale: Locale): Verdict {
  const words = wordsIn(locale);
  if (state.failure) return { cell: null, text: words.say(state.failure.said) };
  const found = findingsNews(state, words);
  // a finding's cell has been shown already
  if (found !== "") return { cell: null, text: found };
  // of a whole workbook it is told, whatever sheet is in front
  if (state.outcome?.kind === "writtenAll") {
    return { cell: null, text: outcomeSentence(state.outcome, words) };
  }
  // the sheet that was added is in front already
  if (state.filled) return { cell: null, text: words.say(filledNews(state.filled)) };
  if (state.nothing) return { cell: null, text: nothingText(state.nothing, words) };
  if (state.outcome === null) return { cell: null, text: null };
  const silent = state.outcome.kind === "written" && isAllDone(state.outcome, words);
  return { cell: totalCell(state), text: silent ? null : outcomeSentence(state.outcome, words) };
}

function isAllDone(
  outcome: Extract<SessionState["outcome"], { kind: "written" }>,
  words: Words,
): boolean {
  const nothingLeft = leftParts(outcome, words).length === 0;
  return outcome.edits.length > 0 && nothingLeft && outcome.marksFailed === null;
}

function totalCell(state: SessionState): string | null {
  const written = state.outcome?.kind === "written" ? state.outcome.edits : [];
  const total = state.evaluated[0]?.form.total?.score?.cell;
  return total ?? written[0]?.cell ?? null;
}

function nothingText(nothing: NonNullable<SessionState["nothing"]>, { t }: Words): string {
  return [t(`nothing.${nothing}.title`), t(`nothing.${nothing}.next`)].join(t("outcome.join"));
}
