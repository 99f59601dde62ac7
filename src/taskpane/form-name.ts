import type { Form, Indicator } from "../forms/form";
import type { RowAssessment } from "../scoring/assessment";

/** What the form is about: the project, else the department or unit, else its title without a year left blank. */
export function nameOf(form: Form): string {
  const { projectName, department, unit } = form.fields;
  const named = [projectName, department, unit].find((cell) => cell?.text);
  return named?.text ?? form.title?.text.replace(/^\s*年(?!度)/, "") ?? form.sheet;
}

/** The target as one text, put together where the form splits it (指标性质, 指标值, 度量单位). */
export function targetText(indicator: Indicator): string {
  const parts = indicator.targetParts;
  if (parts === null) return indicator.target?.text ?? "";
  return [parts.nature, parts.number, parts.unit].map((cell) => cell?.text ?? "").join("");
}

/** Promised and reached, as the row prints them: target and actual, or budget and executed. */
export function comparisonOf(row: RowAssessment): { target: string; actual: string } {
  if (row.of.kind !== "rate") {
    const { indicator } = row.of;
    return { target: targetText(indicator), actual: indicator.actual?.text ?? "" };
  }
  const { annualBudget, initialBudget, executed } = row.of.line;
  return { target: (annualBudget ?? initialBudget)?.text ?? "", actual: executed?.text ?? "" };
}
