import type { FormCell } from "../forms/form";
import { isOnlyForward, pointsNamed, rulebookOfRow } from "../rulebooks";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Value } from "../values/value";
import type { Decimal } from "./decimal";
import { manual, type Outcome } from "./outcome";
import { scoreByHand } from "./score-by-hand";

/** What of a row decides whether its own rule can score it. */
export interface RowUnderRule {
  readonly rule: FormCell | null;
  readonly target: Value;
  readonly actual: Value;
  readonly points: Decimal;
}

/**
 * Decision 9: scores a row by its own 评分标准 where that is a rule that is known, and leaves the
 * row to the person where it is a ladder that is not: it is never scored by a different rule.
 */
export function underOwnRule(
  rulebook: Rulebook,
  { rule, target, actual, points }: RowUnderRule,
  score: (rulebook: Rulebook) => Outcome,
): Outcome {
  if (!rule || rule.text === "") return score(rulebook);
  const own = rulebookOfRow(rulebook, { text: rule.text, cell: rule.cell });
  // 执行率×10分 on a row of 5 points is another rule than the ratio of its points
  const fits = pointsNamed(rule.text).every((one) => points.eq(one)) && !isTurned(rule, target);
  if (own && fits) return score(own);
  const outcome = score(rulebook);
  // without a target, or with a dash for one, the row has nothing but its own rule to go by
  const isDash = target.kind === "notApplicable" && target.how === "dash";
  const isBare = isDash || (target.kind === "missing" && isLeftToPerson(outcome));
  if (outcome.kind === "unscored" && !isBare && !isJudged(outcome, target, actual)) return outcome;
  return manual(scoreByHand(rule), { met: outcome.met });
}

/** B/A×分值 on a row where less is better: the common rule would turn it round. */
function isTurned(rule: FormCell, target: Value): boolean {
  return target.kind === "quantity" && target.direction === "reverse" && isOnlyForward(rule.text);
}

/** A qualitative row that has nothing to offer: its own rule says more than that it is qualitative. */
function isJudged(outcome: Outcome, target: Value, actual: Value): boolean {
  const bare = outcome.kind === "unscored" && outcome.suggestion === null;
  return (
    bare && actual.kind !== "missing" && target.kind === "qualitative" && isLeftToPerson(outcome)
  );
}

function isLeftToPerson(outcome: Outcome): boolean {
  return outcome.kind === "unscored" && outcome.status === "manual";
}
