import type { Indicator } from "../forms/form";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Value, ValueContext } from "../values/value";
import type { SettledChoices } from "./choices";
import { scoreTurned } from "./control-rate";
import type { Decimal } from "./decimal";
import { assuming, manual, notApplicable, type Outcome } from "./outcome";
import { underOwnRule } from "./own-rule";
import { scoreByHand } from "./score-by-hand";
import { withoutDirection } from "./read-pair";
import { ruleOfRow, scoreByRule, type FoundRule } from "./row-rule";
import { ACTUAL_NONE, DOES_NOT_APPLY } from "./score-pair";
import { assumedOfNamed } from "./named-rule";

/** What a row says, and what stands around it. */
export interface RowReading {
  readonly target: Value;
  readonly actual: Value;
  readonly targetText: string;
  readonly actualText: string;
  readonly context: ValueContext;
}

/** What scoring a row needs to know of its form. */
export interface RowRules {
  readonly rulebook: Rulebook;
  readonly choices: SettledChoices;
}

/** Scores a row by its own printed rule, else by the rulebook's for its name, else by the ratio. */
export function scoreRow(
  indicator: Indicator,
  reading: RowReading,
  points: Decimal,
  rules: RowRules,
): Outcome {
  const found = ruleOfRow(indicator, rules.rulebook);
  const usual = (): Outcome => byRatio(indicator, reading, points, rules);
  if (!found) return usual();
  // a form without a 完成值 column has no place for the answer that the rule asks for
  if (found.printed && !indicator.actual && indicator.rule) {
    return manual(scoreByHand(indicator.rule));
  }
  const outcome = byOwnRule(found, reading, points, rules);
  if (found.printed) return outcome;
  return byNamedRule(found, reading, outcome, usual());
}

/** A rule that the form does not print gives way to the ratio where it finds nothing to go by. */
function byNamedRule(
  { rule }: FoundRule,
  { target }: RowReading,
  outcome: Outcome,
  usual: Outcome,
): Outcome {
  if (outcome.kind === "scored") return assuming(outcome, assumedOfNamed(rule, target));
  if (usual.kind === "scored") return usual;
  return outcome.status === "manual" ? { ...outcome, suggestion: usual.suggestion } : outcome;
}

function byOwnRule(
  found: FoundRule,
  reading: RowReading,
  points: Decimal,
  { choices }: RowRules,
): Outcome {
  const { target, actual, targetText, actualText, context } = reading;
  if (target.kind === "notApplicable" && target.how === "said")
    return notApplicable(DOES_NOT_APPLY);
  if (actual.kind === "notApplicable" && actual.how === "said") return notApplicable(ACTUAL_NONE);
  return scoreByRule(found.rule, {
    points,
    target: withoutDirection(target, context),
    actual: withoutDirection(actual, context),
    targetText,
    actualText,
    citation: found.citation,
    choices,
    name: context.name,
  });
}

function byRatio(
  indicator: Indicator,
  { target, actual, targetText, actualText, context }: RowReading,
  points: Decimal,
  { rulebook, choices }: RowRules,
): Outcome {
  return underOwnRule(rulebook, { rule: indicator.rule, target, points }, (book) =>
    scoreTurned(
      { target, actual, targetText, actualText, points, rulebook: book },
      context,
      choices,
    ),
  );
}
