import type { FormCell } from "../forms/form";
import type { OverfulfilmentBand } from "../rulebooks/rulebook";

/** A number that a rule went by, exact, and the cell it was read from. */
export interface RuleAmount {
  readonly number: string;
  readonly cell: FormCell;
}

/** Rule 2.7: executed ÷ budget, both in the fund block's unit. */
export interface RateRule {
  readonly kind: "rate";
  readonly budget: RuleAmount;
  readonly executed: RuleAmount;
}

/**
 * The arithmetic that gave a score, with its exact numbers in the target's unit: all that a formula
 * needs to repeat it. Checklists, ladders, dates and degrees of completion are no such arithmetic.
 */
export type ScoreRule =
  | {
      readonly kind: "forward";
      readonly target: string;
      readonly actual: string;
      /** Rule 2.4, where the rulebook has it. */
      readonly overfulfilment: readonly OverfulfilmentBand[];
    }
  | { readonly kind: "reverse"; readonly target: string; readonly actual: string }
  | RateRule;
