import type { RowAssessment } from "./assessment";
import { compare, decimalOf, plain, roundHalfUp, type Decimal } from "./decimal";
import type { Draft } from "./draft";
import { hasNote } from "./note";
import type { Outcome } from "./outcome";
import { roundingStep } from "./rounding";
import { capStep } from "./rules/forward-ratio";
import { holdsWords } from "./standing";

/** The part of a row's assessment that its rule decides. */
export type Judged = Pick<
  RowAssessment,
  | "status"
  | "score"
  | "unrounded"
  | "steps"
  | "citation"
  | "rule"
  | "assumption"
  | "reason"
  | "suggestion"
  | "met"
>;

/** An outcome, rounded; never above the points (rule 2.1), which may have more places than the scores. */
export function judge(outcome: Outcome, places: number, points: Decimal | null = null): Judged {
  if (outcome.kind === "unscored") {
    const { status, reason, suggestion, met } = outcome;
    const nothing = {
      score: null,
      unrounded: null,
      steps: [],
      citation: null,
      rule: null,
      assumption: null,
    };
    return { status, reason, suggestion, met, ...nothing };
  }
  const { assumptions } = outcome;
  const assumed = assumptions.length > 0;
  const rounded = roundHalfUp(outcome.score, places);
  const isCapped = points !== null && compare(rounded, points) > 0;
  const score = plain(isCapped ? points : rounded);
  return {
    status: assumed ? "assumed" : "computed",
    score,
    unrounded: plain(outcome.raw, 20),
    steps: [
      ...outcome.steps,
      roundingStep(rounded, places),
      ...(isCapped ? [capStep(points)] : []),
    ],
    citation: outcome.citation,
    rule: outcome.rule ?? null,
    assumption: assumed
      ? {
          zh: assumptions.map((one) => one.zh).join(""),
          en: assumptions.map((one) => one.en).join(" "),
        }
      : null,
    reason: null,
    suggestion: assumed ? { score, range: null, why: assumptions[0] ?? { zh: "", en: "" } } : null,
    met: outcome.met,
  };
}

/** The finished row: rounded, with what will stand on the sheet and whether it needs a note. */
export function finish(draft: Draft, places: number): RowAssessment {
  const { of, name, cell, standing, target, actual, inputs, outcome } = draft;
  const points = draft.points && plain(draft.points);
  const judged = judge(outcome, places, draft.points);
  const counts = countsOf(judged, draft);
  // mostly the very same number, which need not be read
  const short =
    counts !== null &&
    draft.points !== null &&
    counts !== points &&
    compare(decimalOf(counts), draft.points) < 0;
  const deducted = outcome.kind === "scored" && outcome.deducted;
  const deviates = judged.status !== "notApplicable" && (short || deducted || judged.met === false);
  // spelled out, as spreading so many takes the engine three times as long as all the rest
  return {
    of,
    name,
    cell,
    points,
    standing,
    target,
    actual,
    inputs,
    status: judged.status,
    score: judged.score,
    unrounded: judged.unrounded,
    steps: judged.steps,
    citation: judged.citation,
    rule: judged.rule,
    assumption: judged.assumption,
    reason: judged.reason,
    suggestion: judged.suggestion,
    met: judged.met,
    choices: outcome.kind === "scored" ? (outcome.choices ?? []) : [],
    counts,
    deviates,
    needsNote: deviates && of.kind === "indicator" && !hasNote(draft.note),
  };
}

/** RULES 6: what will stand in the score cell after a recalculation. */
function countsOf({ status, score }: Judged, { standing, cell }: Draft): string | null {
  if (status === "notApplicable") return null;
  const fixed = cell !== null && (cell.formula !== null || cell.locked);
  if (fixed || status === "manual" || status === "unreadable") return standing;
  if (holdsWords(cell)) return null;
  return status === "computed" ? score : (standing ?? score);
}
