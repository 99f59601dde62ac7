import type { FormCell } from "../../forms/form";
import { once } from "../../values/once";
import type { FormView } from "../view";

/** A form in which nobody has reported anything yet: no amounts, no actuals, no scores, no total. */
export const isUntouched = once(({ form }: FormView): boolean => {
  const amounts = (form.fund?.lines ?? []).flatMap((line) => [
    ...[line.initialBudget, line.annualBudget, line.executed],
  ]);
  const rows = form.indicators.flatMap(({ actual, score, note }) => [actual, score, note]);
  return [...rows, ...amounts, form.total?.score, form.goal.actual].every(isEmpty);
});

/** A form with nothing in it but what the template prints, not even targets. */
export function isBlankForm(view: FormView): boolean {
  return isUntouched(view) && view.form.indicators.every(({ target }) => isEmpty(target));
}

function isEmpty(cell: FormCell | null | undefined): boolean {
  return !/[1-9\p{L}]/u.test(cell?.text ?? "");
}
