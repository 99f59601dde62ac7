import { deviationsOf, type Deviation } from "../facts/deviations";
import { projectName, type ScoredForm } from "../facts/forms";
import { itemsOf, type Item } from "../facts/items";
import { moneyOf, type Amounts } from "../facts/money";
import { inline } from "../facts/prose";
import { resultOf, type Result } from "../facts/result";

/** One project as its report tells it. */
export interface Subject extends ScoredForm {
  /** Empty where the form names none. */
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly items: readonly Item[];
  readonly deviations: readonly Deviation[];
  readonly result: Result;
  readonly money: Amounts;
}

/** Gathers what all chapters need. */
export function subjectOf({ form, assessment }: ScoredForm): Subject {
  const items = itemsOf(assessment);
  return {
    form,
    assessment,
    name: projectName(form),
    department: unitName(form.fields.department?.text ?? ""),
    unit: unitName(form.fields.unit?.text ?? ""),
    items,
    deviations: deviationsOf(items),
    result: resultOf(form, assessment),
    money: moneyOf(form, "total"),
  };
}

/** As the form has it, （本级） and all, without a budget code in front and （盖章） behind. */
function unitName(text: string): string {
  return inline(text)
    .replace(/^[[［【(（]?\d{3,}[\]］】)）]?[-—_.、\s]*/u, "")
    .replace(/[（(](?:盖章|公章)[)）]$/u, "");
}
