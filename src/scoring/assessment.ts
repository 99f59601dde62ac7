import type { Said } from "../language/said";
import type { FormCell, FundLine, Indicator } from "../forms/form";
import type { ExtraKind } from "../forms/words/extras";
import type { ChoiceId } from "../rulebooks/choice";
import type { Citation, Grade, Rulebook } from "../rulebooks/rulebook";
import type { Value } from "../values/value";
import type { RateRule, ScoreRule } from "./score-rule";

/**
 * computed — the rule gives the score; assumed — computed under an assumption that is said;
 * manual — a person's judgement; notApplicable — nothing to score; unreadable — the cell cannot be read.
 */
export type RowStatus = "computed" | "assumed" | "manual" | "notApplicable" | "unreadable";

/** A number that went into a score, with the cell it came from. */
export interface ScoreInput {
  readonly label: Said;
  readonly text: string;
  readonly cell: string | null;
}

/** What a person may choose where the rule cannot. Scores are exact decimal strings. */
export interface Suggestion {
  readonly score: string | null;
  /** The range that the tier allows; null where it is one number. */
  readonly range: { readonly from: string; readonly to: string } | null;
  readonly why: Said;
}

/** The score of one row and everything that led to it. */
export interface RowAssessment {
  readonly status: RowStatus;
  /** `rate` is the execution-rate row; `indicator` a row of the indicator table; `extra` one beside the full marks. */
  readonly of:
    | { readonly kind: "rate"; readonly line: FundLine }
    | { readonly kind: "indicator"; readonly indicator: Indicator }
    | { readonly kind: "extra"; readonly extra: ExtraKind; readonly indicator: Indicator };
  readonly name: string;
  /** The score cell; null where the form has none. */
  readonly cell: FormCell | null;
  readonly points: string | null;
  /** What the rule gives, rounded; null where no rule applies. */
  readonly score: string | null;
  /** The score before rounding and cap, for the explanation; null where no rule applies. */
  readonly unrounded: string | null;
  /** The number that stands in the score cell; null where none does. */
  readonly standing: string | null;
  /** The score that counts towards the total: after section 6 of the rules, what will stand; a deduction is negative. */
  readonly counts: string | null;
  readonly target: Value | null;
  readonly actual: Value | null;
  readonly inputs: readonly ScoreInput[];
  readonly steps: readonly Said[];
  readonly citation: Citation | null;
  /** The arithmetic that gave the score, where a formula could repeat it. */
  readonly rule: ScoreRule | null;
  /** What was assumed; null unless status is `assumed`. */
  readonly assumption: Said | null;
  /** Why the row is left to a person, is not applicable or cannot be read; null when scored. */
  readonly reason: Said | null;
  readonly suggestion: Suggestion | null;
  /** The choices that this row's score hangs on; mostly none. */
  readonly choices: readonly ChoiceId[];
  /** Whether the target is met; null where that cannot be said. */
  readonly met: boolean | null;
  /** Rule 2.5: score below points, or deducted for over-fulfilment, or target not met. */
  readonly deviates: boolean;
  /** The row deviates and its note cell is empty or missing. */
  readonly needsNote: boolean;
}

/** The whole form, scored. */
export interface Assessment {
  readonly rulebook: Rulebook;
  /** Decimal places of the scores, and how they were decided. */
  readonly decimals: { readonly places: number; readonly why: Said };
  /** The fund total's execution rate as a share (0.8045), null where it cannot be computed. */
  readonly executionRate: {
    readonly rate: string;
    readonly text: string;
    readonly cell: FormCell | null;
    /** The two amounts that it is the quotient of; null where the rate was read, or rests on an assumption. */
    readonly rule: RateRule | null;
  } | null;
  /** The rate row first (where the form scores it), then the indicators in order. */
  readonly rows: readonly RowAssessment[];
  /** Sum of the scores that count; null until every row that counts has one. */
  readonly total: string | null;
  /** Sum of what is there so far. */
  readonly provisional: string;
  /** Full marks: the sum of points that count. */
  readonly fullMarks: string;
  /**
   * The points of all rows, and what the total row prints of them (100 where it prints none), where
   * the two differ: a row was then not read, or the form's points are wrong. Null where they agree.
   */
  readonly pointsMismatch: {
    readonly sum: string;
    readonly should: string;
    readonly printed: boolean;
  } | null;
  readonly grade: Grade | null;
  readonly gradeCitation: Citation | null;
  /** The choices that the wording left and that decided rows of this form: the option taken, the score cells. */
  readonly choicesMade: readonly {
    readonly id: ChoiceId;
    readonly option: string;
    readonly cells: readonly string[];
  }[];
  /** Things about the whole form that the person should know (points do not add up to 100 …). */
  readonly remarks: readonly Said[];
}
