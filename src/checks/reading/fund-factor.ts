import type { FormCell } from "../../forms/form";
import { ZERO } from "../../scoring/decimal";
import type { LineReading } from "./fund";
import { isNear } from "./unit-factor";

/** 元 under 万元, 元 under 千元. */
const FACTORS = [10000, 1000];

/** Two amounts of one line that are apart as if one of them had the wrong unit. */
export interface FundFactor {
  readonly factor: number;
  readonly large: FormCell;
  readonly small: FormCell;
}

/**
 * Budgets and expenditure of one line are of one size. A thousandth of the budget may well be all
 * that was spent.
 */
export function fundFactor({ line, amounts }: LineReading): FundFactor | null {
  const { initial, annual, executed } = amounts;
  const columns = [
    { cell: line.initialBudget, amount: initial },
    { cell: line.annualBudget, amount: annual },
    { cell: line.executed, amount: executed },
  ];
  const given = columns.flatMap(({ cell, amount }) =>
    cell && amount?.gt(ZERO) ? [{ cell, amount }] : [],
  );
  for (const [at, one] of given.entries())
    for (const other of given.slice(at + 1)) {
      const isSpent = other.cell === line.executed && other.amount.lt(one.amount);
      const [small, large] = one.amount.lt(other.amount) ? [one, other] : [other, one];
      const factor = FACTORS.find((each) => isNear(small.amount, large.amount, each));
      const isLittle = isSpent && factor === 1000;
      if (factor !== undefined && !isLittle)
        return { factor, large: large.cell, small: small.cell };
    }
  return null;
}
