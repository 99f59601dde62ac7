import type { FundColumn, NotUnderstood } from "../../form";
import type { FundHeader } from "./fund-header";
import { strangeUnit } from "./fund-reading";
import type { NamedColumns } from "../header/header-cell";
import { moneyUnitOf } from "../money-unit";

const COLUMNS: readonly FundColumn[] = [
  "initialBudget",
  "annualBudget",
  "executed",
  "points",
  "rate",
  "score",
];

/** The columns of a fund block that are read, and what is said of those that cannot be. */
export interface FundColumns {
  readonly columns: ReadonlyMap<FundColumn, NamedColumns>;
  readonly notUnderstood: readonly NotUnderstood[];
}

/**
 * Of each meaning the best column. Where 批复金额（万元） stands beside 实际支出金额（元） (云南), amounts of
 * another unit than the first are left out: a block has one unit, and a rate of both is nonsense.
 */
export function columnsOfFund(header: FundHeader): FundColumns {
  const columns = new Map<FundColumn, NamedColumns>();
  const notUnderstood: NotUnderstood[] = [];
  let unit: string | null = null;
  for (const column of COLUMNS) {
    const own = header.cells.filter(({ role }) => role === column);
    const cells = column === "initialBudget" && own.length === 0 ? beforeAdjusted(header) : own;
    const [first] = [...cells].sort((one, other) => one.rank - other.rank);
    if (!first) continue;
    const money = moneyUnitOf(first.text);
    if (money !== null && unit !== null && money !== unit)
      notUnderstood.push(strangeUnit(first, money, unit));
    else columns.set(column, first);
    unit ??= money;
  }
  return { columns, notUnderstood };
}

/** 预算数 | 调整数 | 调整后预算数 (辽宁): a plain budget before the adjusted one is the initial. */
function beforeAdjusted({ cells }: FundHeader): FundHeader["cells"] {
  const budgets = cells.filter(({ role }) => role === "annualBudget");
  const adjusted = budgets.find(({ rank }) => rank === 0);
  return adjusted ? budgets.filter(({ rank, left }) => rank > 0 && left < adjusted.left) : [];
}
