import type { FormCell } from "../forms/form";
import type { Value } from "../values/value";
import type { RowAssessment, ScoreInput } from "./assessment";
import type { Decimal } from "./decimal";
import type { Outcome } from "./outcome";

/** A row after its rule and before rounding, which needs to see all rows first. */
export interface Draft {
  readonly of: RowAssessment["of"];
  readonly name: string;
  readonly cell: FormCell | null;
  /** Null where the row carries no points of its own. */
  readonly points: Decimal | null;
  readonly standing: string | null;
  readonly target: Value | null;
  readonly actual: Value | null;
  readonly inputs: readonly ScoreInput[];
  readonly outcome: Outcome;
  /** Where the note of this row goes; null where the form has no such cell. */
  readonly note: FormCell | null;
}
