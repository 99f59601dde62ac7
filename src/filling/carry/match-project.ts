import { projectKey } from "../../checks/across/pair-forms";
import type { Form } from "../../forms/form";

/**
 * The 附件1-1 that evaluates the project of a target table, by its name; null where the workbook has
 * none, or more than one of the target's year.
 */
export function matchProject(forms: readonly Form[], target: Form): Form | null {
  const key = projectKey(target);
  const same = forms.filter(
    (form) => form.kind === "project-self-evaluation" && key !== "" && projectKey(form) === key,
  );
  const ofYear = same.filter(({ year }) => year === target.year);
  const [form, ...others] = ofYear.length > 0 ? ofYear : same;
  return form && others.length === 0 ? form : null;
}
