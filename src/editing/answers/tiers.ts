import type { Assessment, RowAssessment, Suggestion } from "../../scoring";
import { parseDecimal } from "../../scoring/decimal";
import { tierSuggestion } from "../../scoring/rules/tier-suggestion";
import type { TierName, Value } from "../../values/value";
import type { ScoreRange } from "./score-answer";

/** A tier that a person may choose for a row, with the scores that it allows. */
export interface TierOption {
  readonly tier: TierName;
  readonly range: ScoreRange;
  /** The tier's share of the points, in words. */
  readonly why: Suggestion["why"];
}

const TIERS: readonly TierName[] = ["achieved", "partial", "missed"];

/**
 * The three official tiers with their ranges for this row, from the form's printed rules or its
 * rulebook. Empty for rows that are not about quality, for which the tiers are not meant.
 */
export function tierOptions(row: RowAssessment, { rulebook }: Assessment): readonly TierOption[] {
  const points = row.points === null ? null : parseDecimal(row.points);
  if (points === null || !(isQuality(row.target) || isQuality(row.actual))) return [];
  return TIERS.flatMap((tier) => {
    const suggestion = tierSuggestion(tier, points, rulebook);
    return suggestion?.range ? [{ tier, range: suggestion.range, why: suggestion.why }] : [];
  });
}

/** The tier that the row's 完成值 names; null where it names none. */
export function tierNamed({ actual }: RowAssessment): TierName | null {
  return actual?.kind === "tier" || actual?.kind === "qualitative" ? actual.tier : null;
}

function isQuality(value: Value | null): boolean {
  return value?.kind === "tier" || value?.kind === "qualitative";
}
