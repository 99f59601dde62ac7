import type { FormCell, Indicator } from "../forms/form";
import { said, type Said } from "../language/said";
import type { RowRule } from "../rulebooks/row-rule";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Value, ValueContext } from "../values/value";
import type { SettledChoices } from "./choices";
import { scoreTurned } from "./control-rate";
import type { Decimal } from "./decimal";
import { assuming, manual, notApplicable, type Outcome } from "./outcome";
import { underOwnRule } from "./own-rule";
import { scoreByRule } from "./own-rules";
import { marksOf } from "./own-marks";
import { scoreByHand, shortened } from "./score-by-hand";
import { withoutDirection } from "./read-pair";
import { ruleOfRow, type FoundRule } from "./row-rule";
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
  /** How many rows share the row's own rule; absent for one. */
  readonly ruleRows?: number;
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
  if (found.printed && indicator.rule && isOfAllRows(found.rule, points, rules))
    return manual(sharedRule(indicator.rule, rules.ruleRows ?? 1));
  const outcome = byOwnRule(found, reading, points, rules);
  if (found.printed) return outcome;
  return byNamedRule(found, reading, outcome, usual());
}

/** A rule that stands over several rows and gives, or lists, what belongs to all of them together. */
function isOfAllRows(rule: RowRule, points: Decimal, { ruleRows = 1 }: RowRules): boolean {
  if (ruleRows < 2) return false;
  const marks = marksOf(rule);
  const isList = rule.kind === "checklist" && rule.items.length > 0;
  return isList || (marks !== null && !marks.eq(points));
}

function sharedRule(rule: FormCell, rows: number): Said {
  return said(
    "评分标准（{cell}）由 {rows} 行合用，看不出每行各得多少分；请按它填写得分：{text}",
    "{rows} rows share one scoring rule ({cell}) that does not say what each of them gets; please score by it: {text}",
    { cell: rule.cell, rows, text: shortened(rule.text) },
  );
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
  return underOwnRule(rulebook, { rule: indicator.rule, target, actual, points }, (book) =>
    scoreTurned(
      { target, actual, targetText, actualText, points, rulebook: book },
      context,
      choices,
    ),
  );
}
