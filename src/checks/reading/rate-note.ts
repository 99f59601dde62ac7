import type { FormCell } from "../../forms/form";
import { noteForRate } from "../../scoring";
import { reviewPractice } from "../citations";
import type { Hit } from "../check";
import type { Outcome } from "../finding";
import type { FormView, RowView } from "../view";
import { noteCellOf } from "./deviation";

/** What a note for the execution rate hangs on (decision 6): the limit, and who says so. */
interface RateNote {
  /** Whether the rate is low enough for a note. */
  readonly isAsked: boolean;
  readonly outcome: Outcome;
  readonly citation: NonNullable<Hit["citation"]>;
}

/** The rule for the note of a row that is the execution rate; null for any other row. */
export function rateNote({ indicator }: RowView, { assessment }: FormView): RateNote | null {
  const { executionRate, rulebook } = assessment;
  const isAsked = noteForRate(indicator, rulebook, executionRate);
  if (isAsked === null) return null;
  const { printed, citation } = rulebook.rateExplanation;
  return {
    isAsked,
    outcome: printed ? "error" : "warning",
    citation: printed ? citation : USUAL,
  };
}

/** The cell where a note is asked for; null where none is, as for an execution rate of 90 % and more. */
export function askedNote(row: RowView, view: FormView): FormCell | null {
  return rateNote(row, view)?.isAsked === false ? null : noteCellOf(row);
}

const USUAL = reviewPractice("预算执行率", "预算执行率低于90%的，写明没有执行完的原因和下一步安排");
