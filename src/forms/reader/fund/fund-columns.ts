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
    const cells = header.cells.filter(({ role }) => role === column);
    const [first] = [...cells].sort((one, other) => one.rank - other.rank);
    if (!first) continue;
    const own = moneyUnitOf(first.text);
    if (own !== null && unit !== null && own !== unit)
      notUnderstood.push(strangeUnit(first, own, unit));
    else columns.set(column, first);
    unit ??= own;
  }
  return { columns, notUnderstood };
}
