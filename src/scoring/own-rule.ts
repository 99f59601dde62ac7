import { said, type Said } from "../language/said";
import type { FormCell } from "../forms/form";
import { pointsNamed, rulebookOfRow } from "../rulebooks";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Value } from "../values/value";
import type { Decimal } from "./decimal";
import { manual, type Outcome } from "./outcome";

/** What of a row decides whether its own rule can score it. */
export interface RowUnderRule {
  readonly rule: FormCell | null;
  readonly target: Value;
  readonly points: Decimal;
}

/**
 * Decision 9: scores a row by its own 评分标准 where that is a rule that is known, and leaves the
 * row to the person where it is a ladder that is not: it is never scored by a different rule.
 */
export function underOwnRule(
  rulebook: Rulebook,
  { rule, target, points }: RowUnderRule,
  score: (rulebook: Rulebook) => Outcome,
): Outcome {
  if (!rule || rule.text === "") return score(rulebook);
  const own = rulebookOfRow(rulebook, { text: rule.text, cell: rule.cell });
  // 执行率×10分 on a row of 5 points is another rule than the ratio of its points
  if (own && pointsNamed(rule.text).every((one) => points.eq(one))) return score(own);
  const outcome = score(rulebook);
  // without a target, or with a dash for one, the row has nothing but its own rule to go by
  const isDash = target.kind === "notApplicable" && target.how === "dash";
  const isBare = isDash || (target.kind === "missing" && isLeftToPerson(outcome));
  if (outcome.kind === "unscored" && !isBare) return outcome;
  return manual(scoreByHand(rule), { met: outcome.met });
}

/** Asks the person to score a row by the rule that stands in its cell. */
export function scoreByHand(rule: FormCell): Said {
  return said(
    "本行有自己的评分标准（{cell}），请按它填写得分：{text}",
    "This row has its own scoring rule ({cell}); please score it by that: {text}",
    { cell: rule.cell, text: shortened(rule.text) },
  );
}

function isLeftToPerson(outcome: Outcome): boolean {
  return outcome.kind === "unscored" && outcome.status === "manual";
}

const LONGEST = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
