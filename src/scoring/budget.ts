import { said, type Said } from "../language/said";
import type { FormCell, FundLine } from "../forms/form";
import type { LineAmounts } from "./amounts";
import type { Decimal } from "./decimal";

/** The denominator of the execution rate and where it was found. */
export interface Budget {
  readonly amount: Decimal;
  readonly cell: FormCell | null;
  readonly label: Said;
  /** Said where the initial budget stands in for an annual one that is empty or 0. */
  readonly assumption: Said | null;
}

/** The annual (adjusted) budget, or the initial one where the form has no other; null if neither. */
export function budgetOf(line: FundLine, amounts: LineAmounts): Budget | null {
  const { annual, initial } = amounts;
  const annualBudget = { cell: line.annualBudget, label: ANNUAL, assumption: null };
  if (annual && !annual.eq(0)) return { amount: annual, ...annualBudget };
  if (initial && !initial.eq(0)) {
    const assumption = line.annualBudget ? INITIAL_INSTEAD : null;
    return { amount: initial, cell: line.initialBudget, label: INITIAL, assumption };
  }
  if (annual) return { amount: annual, ...annualBudget };
  if (initial)
    return { amount: initial, cell: line.initialBudget, label: INITIAL, assumption: null };
  return null;
}

const ANNUAL = said("全年预算数", "Annual budget");
const INITIAL = said("年初预算数", "Initial budget");
const INITIAL_INSTEAD = said(
  "全年预算数为空或为 0，这里按年初预算数计算执行率；请核对全年预算数。",
  "The annual budget is empty or 0, so the rate is taken on the initial budget. Please check it.",
);
