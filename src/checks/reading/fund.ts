import type { Form, Fund, FundLine } from "../../forms/form";
import { isZero, lineAmounts, type LineAmounts } from "../../scoring/amounts";
import { budgetOf, type Budget } from "../../scoring/budget";
import type { Decimal } from "../../scoring/decimal";
import { printedRate } from "../../scoring/printed-rate";
import { once } from "../../values/once";
import type { FormView } from "../view";

/** A line of the fund block with what it says. */
export interface LineReading {
  readonly line: FundLine;
  readonly amounts: LineAmounts;
  /** The denominator of its rate. */
  readonly budget: Budget | null;
  /** Executed ÷ budget as a share; null where it cannot be computed. */
  readonly rate: Decimal | null;
  /** The rate that the line prints, as a share; null where it prints none. */
  readonly printed: Decimal | null;
}

function readLine(line: FundLine, fund: Fund): LineReading {
  const amounts = lineAmounts(line, fund);
  const budget = budgetOf(line, amounts);
  const { executed } = amounts;
  const computable = budget?.amount.gt(0) === true && executed?.gte(0) === true;
  return {
    line,
    amounts,
    budget,
    rate: computable ? executed.div(budget.amount) : null,
    printed: printedRate(line.rate),
  };
}

/**
 * All lines of the fund block with their amounts and rates; none where the form has no block. A
 * rate that is merged over several lines is the first one's.
 */
export const fundLines = once(({ fund }: Form): readonly LineReading[] => {
  const seen = new Set<string>();
  return (fund?.lines ?? []).flatMap((line) => {
    const shared = line.rate !== null && seen.has(line.rate.cell);
    if (line.rate) seen.add(line.rate.cell);
    return fund ? [readLine(shared ? { ...line, rate: null } : line, fund)] : [];
  });
});

/** The line whose rate scores: 年度资金总额, 资金总体. */
export function totalLine(form: Form): LineReading | null {
  return fundLines(form).find(({ line }) => line.role === "total") ?? null;
}

/** The line that carries the rate's points and score: the total's, or a source's of the same amounts. */
export function scoredLine({ form, rate }: Pick<FormView, "form" | "rate">): LineReading | null {
  const own = rate?.of.kind === "rate" ? rate.of.line : null;
  return fundLines(form).find(({ line }) => own && sameLine(line, own)) ?? totalLine(form);
}

/**
 * Whether the annual budget was left empty beside an initial one that less was set aside for than
 * was spent: the rates were taken of the amount that is missing.
 */
export function lacksLargerBudget(form: Form): boolean {
  const { line, amounts, rate } = totalLine(form) ?? {};
  return Boolean(line?.annualBudget && amounts?.annual === null && rate?.gt(1));
}

/** 其中 lines that hold figures while the total line holds none but zeros (E4); else empty. */
export function figuresBesideEmptyTotal(form: Form): readonly LineReading[] {
  const total = totalLine(form);
  if (!total || !isZero(total.amounts)) return [];
  return fundLines(form).filter(
    ({ line, amounts }) => !sameLine(line, total.line) && !isZero(amounts),
  );
}

export const AMOUNT_COLUMNS = [
  { column: "initialBudget", amount: "initial", zh: "年初预算数", en: "initial budget" },
  { column: "annualBudget", amount: "annual", zh: "全年预算数", en: "annual budget" },
  { column: "executed", amount: "executed", zh: "全年执行数", en: "executed amount" },
] as const;

export function sameLine(one: FundLine, other: FundLine): boolean {
  return one.nameCell.cell === other.nameCell.cell;
}
