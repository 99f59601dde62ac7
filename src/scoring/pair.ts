import type { Rulebook } from "../rulebooks/rulebook";
import type { Value } from "../values/value";
import type { Decimal } from "./decimal";

/** A target and an actual as read, with what a rule needs to score them. */
export interface Pair<T extends Value = Value, A extends Value = Value> {
  readonly target: T;
  readonly actual: A;
  /** What the two cells show. */
  readonly targetText: string;
  readonly actualText: string;
  readonly points: Decimal;
  readonly rulebook: Rulebook;
}
