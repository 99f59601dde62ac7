import type { FundColumnRole } from "../../vocabulary";
import type { Board } from "../board";
import { isAmount, isNumber } from "../fund-amount";
import type { FundHeader } from "./fund-header";
import { lineRole } from "./fund-lines";
import { rowsBetween } from "../head/head";
import { bareKey, labelKey } from "../label";
import { isFundLabel, type Lexicon } from "../lexicon";

/** So many rows below the name are looked at for the lines of the list. */
const LINES = 4;

function budgetRole(text: string, { fundColumns }: Lexicon): FundColumnRole | null {
  if (/^(本年度?|当年度?|年度)?(预算|资金|申请|申报)*金额$/.test(bareKey(labelKey(text))))
    return "initialBudget";
  const role = fundColumns.find(text)?.role;
  return role === "initialBudget" || role === "annualBudget" ? role : null;
}

/**
 * The name of the one column of a list of amounts, as target tables print their funds: 收入 | 预算数
 * over 资金总额 | 80, 财政拨款 | 80. Below it must stand amounts beside the usual names.
 */
export function listHeaderIn(
  board: Board,
  row: number,
  [left, right]: readonly [number, number],
  lexicon: Lexicon,
): FundHeader | null {
  const spots = board.spotsIn(row, left, right);
  const column = spots.at(-1);
  const role = column ? budgetRole(column.text, lexicon) : null;
  // where merges were lost, a name is printed in each of its cells
  const others = spots.slice(0, -1).map(({ text }) => text);
  // 上年度预算安排 | 上年度实际执行 before the year's
  const isAside = (text: string) =>
    isFundLabel(text, lexicon) || lexicon.fundColumns.find(text)?.role === "ignored";
  const names = new Set(others.filter((text) => !isAside(text)));
  if (!column || !role || names.size > 1 || spots.some(({ text }) => isNumber(text))) return null;
  const rows = rowsBetween(row + 1, row + LINES);
  const lines = rows.filter((at) => {
    const others = board.spotsIn(at, left, column.column - 1);
    const amount = board.textAt(at, column.column);
    const isLine =
      others.length > 0 && isAmount(amount) && board.areaOf(at, column.column).top > row;
    return isLine && others.some(({ text }) => lineRole(text, lexicon) !== "part");
  });
  const hasNumber = lines.some((at) => isNumber(board.textAt(at, column.column)));
  if (lines.length === 0 || !hasNumber || lines[0] !== row + 1) return null;
  const end = board.labelEnd(column);
  const cell = { text: column.text, row, left: column.column, right: end, role, rank: 0 };
  return { row, bottom: row, cells: [cell] };
}
