import type { Grade } from "../../rulebooks/rulebook";
import { Decimal } from "../../scoring/decimal";
import { rateShare } from "../../scoring/rules/execution-rate";
import { sumMoney } from "../facts/money";
import { departmentTies } from "./department-ties";
import type { OpenCounts, SummaryAmounts, SummaryInput } from "./input";
import { remarksOf } from "./remarks";
import type { Summary, SummaryTotal } from "./summary";

/** Puts the projects of any number of files into one table and adds them up, exactly. */
export function summarise(inputs: readonly SummaryInput[]): Summary {
  const projects = inputs.filter(({ kind }) => kind === "project-self-evaluation");
  const grades = gradeCounts(projects);
  return {
    year: shared(projects.map(({ year }) => year)),
    department: shared(projects.map(({ department }) => department || null)),
    projects,
    total: totalOf(projects),
    grades,
    ungraded: projects.length - Object.values(grades).reduce((sum, count) => sum + count, 0),
    ties: departmentTies(inputs),
    remarks: remarksOf(inputs, projects),
  };
}

function gradeCounts(projects: readonly SummaryInput[]): Record<Grade, number> {
  const count = (grade: Grade) => projects.filter(({ score }) => score?.grade === grade).length;
  return {
    excellent: count("excellent"),
    good: count("good"),
    fair: count("fair"),
    poor: count("poor"),
  };
}

function totalOf(projects: readonly SummaryInput[]): SummaryTotal {
  const sum = (column: keyof SummaryAmounts) =>
    sumMoney(projects.map(({ amounts }) => decimal(amounts[column]))).sum?.toFixed() ?? null;
  return {
    initialBudget: sum("initialBudget"),
    annualBudget: sum("annualBudget"),
    executed: sum("executed"),
    rate: totalRate(projects),
    open: openOf(projects),
  };
}

/** Taken over the projects that have both amounts: one without would make the rate untrue. */
function totalRate(projects: readonly SummaryInput[]): string | null {
  const both = projects.flatMap(({ amounts: { budget, executed } }) =>
    budget !== null && executed !== null && new Decimal(budget).gt(0) ? [{ budget, executed }] : [],
  );
  const budget = sumMoney(both.map((one) => new Decimal(one.budget))).sum;
  const executed = sumMoney(both.map((one) => new Decimal(one.executed))).sum;
  return budget?.gt(0) && executed ? rateShare(executed.div(budget)) : null;
}

function openOf(projects: readonly SummaryInput[]): OpenCounts {
  const sum = (outcome: keyof OpenCounts) =>
    projects.reduce((all, { open }) => all + open[outcome], 0);
  return { error: sum("error"), warning: sum("warning"), question: sum("question") };
}

function decimal(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}

/** What all say; null where one says nothing or they differ. */
function shared<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
}
