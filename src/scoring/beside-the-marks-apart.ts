import type { Form } from "../forms/form";
import { NotFetchedYet } from "../language/not-fetched-yet";
import type { RowAssessment } from "./assessment";
import type { Decimal } from "./decimal";
import type * as Rows from "./extra-rows";

/** Stands in for beside-the-marks.ts in the pane's scripts: few forms have such rows. */
let here: typeof Rows | null = null;

/** Fetches what scores rows beside the full marks, once. */
export async function loadExtraRows(): Promise<void> {
  here = await import(/* webpackChunkName: "few-forms" */ "./extra-rows");
}

/** Throws NotFetchedYet until it has been fetched, where the form has such rows. */
export function extraRows(form: Form): RowAssessment[] {
  if (here !== null) return here.extraRows(form);
  if (form.extras?.length) throw new NotFetchedYet();
  return [];
}

/** The total with what such rows add and take off; without them, as it was. */
export function withExtras(
  form: Form,
  rows: readonly RowAssessment[],
  base: Decimal,
  fullMarks: Decimal,
): Rows.TotalBeside {
  return here?.withExtras(form, rows, base, fullMarks) ?? { total: base, remarks: [] };
}
