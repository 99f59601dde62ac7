import type { Form, Indicator, NotUnderstood } from "../forms/form";
import { findForms } from "../forms";
import type { Assessment, RowAssessment } from "../scoring";
import { assess, type AssessOptions } from "../scoring";
import type { WorkbookFacts } from "../sheet/facts";
import type { Grid } from "../sheet/grid";

/** A row of the indicator table with what the rules make of it. */
export interface RowView extends RowAssessment {
  readonly indicator: Indicator;
}

/** A form as checks see it: as it stands, beside what the rules give. */
export interface FormView {
  readonly form: Form;
  readonly grid: Grid;
  readonly assessment: Assessment;
  readonly rows: readonly RowView[];
  /** The execution-rate row, where the form scores it. */
  readonly rate: RowAssessment | null;
}

/** A form that could not be read, and what was said of it. */
export interface UnreadForm extends NotUnderstood {
  readonly sheet: string;
}

export interface WorkbookView {
  readonly forms: readonly FormView[];
  /** What is surely a form, on a visible sheet, and was not read: nothing of it was checked. */
  readonly unread: readonly UnreadForm[];
  /** All sheets in order, hidden ones too. */
  readonly grids: readonly Grid[];
  readonly facts: WorkbookFacts;
}

/** Recognises and assesses everything in the workbook; nothing is rescored or changed. */
export function viewOf(
  grids: readonly Grid[],
  facts: WorkbookFacts,
  options: AssessOptions = {},
): WorkbookView {
  const sheets = grids.map((grid) => formsOn(grid, options));
  return {
    forms: sheets.flatMap(({ forms }) => forms),
    unread: sheets.flatMap(({ unread }) => unread),
    grids,
    facts,
  };
}

/** The forms of one sheet; none where it is hidden. */
export function formsOn(
  grid: Grid,
  options: AssessOptions = {},
): Pick<WorkbookView, "forms" | "unread"> {
  if (grid.visibility !== "visible") return { forms: [], unread: [] };
  const { forms, remarks } = findForms(grid);
  return {
    forms: forms.map((form) => formView(form, grid, options)),
    unread: remarks.flatMap((one) => (one.isForm ? [{ ...one, sheet: grid.sheet }] : [])),
  };
}

function formView(form: Form, grid: Grid, options: AssessOptions): FormView {
  const assessment = assess(form, options);
  return {
    form,
    grid,
    assessment,
    rows: assessment.rows.flatMap((row) =>
      row.of.kind === "indicator" ? [{ ...row, indicator: row.of.indicator }] : [],
    ),
    rate: assessment.rows.find((row) => row.of.kind === "rate") ?? null,
  };
}
