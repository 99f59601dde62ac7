import type { Form, FundLine, FundRole } from "../../forms/form";
import { readAmount } from "../../values";

const YEARS = /年度|当年|本年|全年/u;

/** 当年预算 beside 项目总额: the year's amount is what a yearly self-evaluation is about. */
export function isOfYear({ name }: FundLine): boolean {
  return YEARS.test(name);
}

/**
 * The line of a role. Where several labels have it, one that holds an amount: the year's total, and
 * what it is made of in the total's own columns; else the first.
 */
export function yearLine(form: Form, role: FundRole): FundLine | null {
  const lines = form.fund?.lines.filter((line) => line.role === role) ?? [];
  const readable = lines.filter((line) => plannedIn(line) !== null);
  const own =
    role === "total"
      ? readable.find(isOfYear)
      : readable.find(({ nameCell }) => nameCell.column === totalColumn(form));
  return own ?? readable[0] ?? lines[0] ?? null;
}

/** Of lines on both sides of a block (实施期 | 年度), those of the total's own columns. */
export function onYearsSide(form: Form, lines: readonly FundLine[]): readonly FundLine[] {
  const own = lines.filter(({ nameCell }) => nameCell.column === totalColumn(form));
  const names = lines.map(({ name }) => name);
  return new Set(names).size < names.length && own.length > 0 ? own : lines;
}

function totalColumn(form: Form): number | null {
  return yearLine(form, "total")?.nameCell.column ?? null;
}

/** Where the amount planned is printed. */
export function budgetCell({ initialBudget, annualBudget }: FundLine) {
  return initialBudget?.text ? initialBudget : annualBudget;
}

/** The amount planned, in the unit that is printed; null where the line holds none. */
export function plannedIn(line: FundLine) {
  const cell = budgetCell(line);
  return cell && readAmount({ text: cell.text, value: cell.value, format: cell.format });
}
