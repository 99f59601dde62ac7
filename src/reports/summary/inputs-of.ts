import type { Finding, Inspection } from "../../checks";
import { standingTotal } from "../../checks/reading/standing-scores";
import type { FormView } from "../../checks";
import { contains, parseA1 } from "../../sheet/address";
import type { Decimal } from "../../scoring/decimal";
import { rateShare } from "../../scoring/rules/execution-rate";
import { bareUnitName, projectName } from "../facts/forms";
import { moneyLines, type MoneyLine } from "../facts/money";
import { inline } from "../facts/prose";
import { resultOf } from "../facts/result";
import type { OpenCounts, SummaryAmounts, SummaryInput, SummaryScore } from "./input";

/** The facts of every form of a checked workbook, with what is open in each. */
export function summaryInputs(
  { view, open }: Pick<Inspection, "view" | "open">,
  file: string | null,
): readonly SummaryInput[] {
  return view.forms.map((one) => inputOf(one, file, openIn(one, view.forms, open)));
}

function inputOf(one: FormView, file: string | null, open: OpenCounts): SummaryInput {
  const { form } = one;
  const department = bareUnitName(form.fields.department?.text ?? "");
  const unit = bareUnitName(form.fields.unit?.text ?? "") || department;
  const isDepartment = form.kind.startsWith("department");
  const lines = moneyLines(form);
  const whole = lines.find(({ role }) => role === "total");
  const projects = isDepartment ? lines.find(({ name }) => PROJECT_SPENDING.test(name)) : undefined;
  return {
    file,
    sheet: form.sheet,
    kind: form.kind,
    name: isDepartment ? unit : inline(projectName(form)),
    unit,
    department: department || unit,
    year: form.year,
    amounts: amountsOf(whole),
    rate: rateOf(one, whole),
    score: scoreOf(one),
    open,
    projectSpending: projects ? amountsOf(projects) : null,
  };
}

const PROJECT_SPENDING = /项目支出/u;

function amountsOf(line: MoneyLine | undefined): SummaryAmounts {
  const text = (amount: Decimal | null | undefined) => amount?.toFixed() ?? null;
  return {
    initialBudget: text(line?.initial),
    annualBudget: text(line?.annual),
    executed: text(line?.executed),
    budget: text(line?.budget),
  };
}

/** From the amounts; a form that prints a rate without amounts keeps that. */
function rateOf({ assessment }: FormView, line: MoneyLine | undefined): string | null {
  if (line?.budget?.gt(0) && line.executed?.gte(0)) {
    return rateShare(line.executed.div(line.budget));
  }
  return assessment.executionRate?.rate ?? null;
}

/**
 * The total that stands, without a grade while it is not final; else what the rules give once every
 * row has a score.
 */
function scoreOf(one: FormView): SummaryScore | null {
  const { form, assessment } = one;
  const { fullMarks, isScored, grade } = resultOf(form, assessment);
  if (!isScored) return null;
  const marks = fullMarks.toFixed();
  const standing = standingTotal(one)?.total.toFixed();
  if (standing !== undefined) return { number: standing, from: "sheet", fullMarks: marks, grade };
  const { total, grade: given, fullMarks: ofRows } = assessment;
  return total === null ? null : { number: total, from: "trial", fullMarks: ofRows, grade: given };
}

/** The open findings of a form: those at its cells, and those elsewhere on a sheet or in a file of its own. */
function openIn(
  { form }: FormView,
  forms: readonly FormView[],
  open: readonly Finding[],
): OpenCounts {
  const alone = forms.length === 1;
  const aloneOnSheet = forms.filter((other) => other.form.sheet === form.sheet).length === 1;
  const own = open.filter(({ sheet, cell }) => {
    if (alone) return true;
    const ref = parseA1(cell);
    return sheet === form.sheet && (aloneOnSheet || (ref !== null && contains(form.area, ref)));
  });
  const count = (outcome: Finding["outcome"]) =>
    own.filter((one) => one.outcome === outcome).length;
  return { error: count("error"), warning: count("warning"), question: count("question") };
}
