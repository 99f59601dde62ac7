import { said, type Said } from "../language/said";
import type { FormCell, FundLine } from "../forms/form";
import { fold } from "../values";
import { readBlank } from "../values/blanks";
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
  // 约120, 100+20: a budget was printed, so no other may stand in for it
  if (!annual && saysSomething(line.annualBudget)) return null;
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

/** The cell of the budget or of the executed amount that says something and was not read. */
export function unreadAmount(line: FundLine, amounts: LineAmounts): Said | null {
  const cells = [
    [ANNUAL, line.annualBudget, amounts.annual],
    [INITIAL, amounts.annual ? null : line.initialBudget, amounts.initial],
    [EXECUTED, line.executed, amounts.executed],
  ] as const;
  const found = cells.find(([, cell, amount]) => !amount && saysSomething(cell));
  const [label, cell] = found ?? [];
  return label && cell ? unread(label, cell) : null;
}

function saysSomething(cell: FormCell | null): boolean {
  return cell !== null && readBlank(fold(cell.text)) === null;
}

function unread(label: Said, { text, cell }: FormCell): Said {
  return said(
    "{label}“{text}”（{cell}）不是一个确定的金额，算不出执行率；请只写金额。",
    "The {labelEn} “{text}” ({cell}) is not one certain amount, so there is no rate. Write the amount only.",
    { label: label.zh, labelEn: label.en.toLowerCase(), text, cell },
  );
}

const EXECUTED = said("全年执行数", "Executed amount");
const ANNUAL = said("全年预算数", "Annual budget");
const INITIAL = said("年初预算数", "Initial budget");
const INITIAL_INSTEAD = said(
  "全年预算数为空或为 0，这里按年初预算数计算执行率；请核对全年预算数。",
  "The annual budget is empty or 0, so the rate is taken on the initial budget. Please check it.",
);
