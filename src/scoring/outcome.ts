import type { Said } from "../language/said";
import type { ChoiceId } from "../rulebooks/choice";
import type { Citation } from "../rulebooks/rulebook";
import type { Suggestion } from "./assessment";
import type { Decimal } from "./decimal";
import type { ScoreRule } from "./score-rule";

/** A rule gave a score; it is exact and not rounded yet. */
export interface Scored {
  readonly kind: "scored";
  /** What the formula gives, before the cap. */
  readonly raw: Decimal;
  /** The exact score, 0 ≤ score ≤ points. */
  readonly score: Decimal;
  readonly met: boolean | null;
  /** Whether points were taken off for a target set too low. */
  readonly deducted: boolean;
  readonly steps: readonly Said[];
  readonly citation: Citation;
  /** What had to be assumed; a score with assumptions is `assumed`, never `computed`. */
  readonly assumptions: readonly Said[];
  /** The choices that decided the score; absent where none did. */
  readonly choices?: readonly ChoiceId[];
  /** The arithmetic, where a formula could repeat it; absent elsewhere. */
  readonly rule?: ScoreRule | undefined;
}

/** No rule gives a score; the reason is said. */
export interface Unscored {
  readonly kind: "unscored";
  readonly status: "manual" | "notApplicable" | "unreadable";
  readonly reason: Said;
  readonly suggestion: Suggestion | null;
  readonly met: boolean | null;
}

/** What the rules make of one row. */
export type Outcome = Scored | Unscored;

export function manual(reason: Said, more: Partial<Unscored> = {}): Unscored {
  return { kind: "unscored", status: "manual", reason, suggestion: null, met: null, ...more };
}

export function notApplicable(reason: Said): Unscored {
  return { kind: "unscored", status: "notApplicable", reason, suggestion: null, met: null };
}

export function unreadable(reason: Said): Unscored {
  return { kind: "unscored", status: "unreadable", reason, suggestion: null, met: null };
}

/** The same score under further assumptions. */
export function assuming(outcome: Outcome, assumptions: readonly Said[]): Outcome {
  if (outcome.kind === "unscored" || assumptions.length === 0) return outcome;
  return { ...outcome, assumptions: [...outcome.assumptions, ...assumptions] };
}
