import { deviationsOf, type Deviation } from "../facts/deviations";
import { bareUnitName, type ScoredForm } from "../facts/forms";
import { itemsOf, type Item } from "../facts/items";
import { moneyOf, type Amounts } from "../facts/money";
import { resultOf, type Result } from "../facts/result";

/** One department as its report tells it. */
export interface Subject extends ScoredForm {
  /** Empty where the form names none, as the scorecard never does. */
  readonly name: string;
  readonly items: readonly Item[];
  readonly deviations: readonly Deviation[];
  readonly result: Result;
  readonly money: Amounts;
}

/** Gathers what all chapters need; `name` is what the other forms say where this one says nothing. */
export function subjectOf({ form, assessment }: ScoredForm, name: string | null): Subject {
  const items = itemsOf(assessment);
  const own = [form.fields.unit, form.fields.department]
    .map((cell) => bareUnitName(cell?.text ?? ""))
    .find((text) => text !== "");
  return {
    form,
    assessment,
    name: own ?? name ?? "",
    items,
    deviations: deviationsOf(items),
    result: resultOf(form, assessment),
    money: moneyOf(form, "total"),
  };
}
