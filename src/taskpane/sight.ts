import type { Plan } from "../editing/plan";
import type { Form, FormKind, NotUnderstood } from "../forms/form";
import type { ChosenRulebook } from "../rulebooks";
import type { Assessment } from "../scoring/assessment";

/** A form of the sheet with its scores and what a recalculation would write. */
export interface Evaluated {
  readonly form: Form;
  /** The rules in force: the form's printed ones over the rulebook recognised or set by a person. */
  readonly rules: ChosenRulebook;
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** Score cells that hold what the person set there in this session. */
  readonly judged?: ReadonlySet<string>;
}

/** Why a sheet offers nothing to score. */
export type Nothing = "empty-sheet" | "no-form" | "target-table";

/** What reading one sheet brought to light. */
export interface Sight {
  readonly sheet: string;
  readonly evaluated: readonly Evaluated[];
  /** Null where there is at least one form to score. */
  readonly nothing: Nothing | null;
  /** What looked like a form and could not be read, and why. */
  readonly remarks: readonly NotUnderstood[];
}

/** A form that stands on another sheet of the workbook. */
export interface Elsewhere {
  readonly sheet: string;
  readonly title: string;
  readonly kind: FormKind;
  /** A1 address to go to. */
  readonly cell: string;
}
