import type { FundRole } from "../../form";
import type { Board, Spot } from "../board";
import { isNumber } from "../fund-amount";

/** Where the whole of a column stands that the row below divides; null where that has no whole. */
export type Whole = { readonly left: number; readonly right: number } | null;

/** How many columns a heading at least is divided into. */
const FEWEST = 2;

/**
 * Columns of amounts that the row below divides among the sources of the money: 预算数 over 总额 |
 * 财政拨款 | 其他资金, as lists of tasks print them (陕西). By the heading's own column; empty where a
 * row of amounts follows.
 */
export function divisionsBelow(
  board: Board,
  spots: readonly Spot[],
  roleOf: (name: string) => FundRole | null,
): ReadonlyMap<number, Whole> {
  const found = new Map<number, Whole>();
  for (const [index, heading] of spots.entries()) {
    const from = heading.column;
    // where a merge was lost, blanks follow up to the next heading
    const to = Math.max(board.labelEnd(heading), (spots[index + 1]?.column ?? 0) - 1);
    const parts = board.spotsIn(heading.row + 1, from, to);
    if (parts.length < FEWEST || parts.some(({ text }) => isNumber(text))) continue;
    if (new Set(parts.map(({ text }) => text)).size < parts.length) continue;
    const roles = parts.map(({ text }) => roleOf(text));
    if (roles.some((role) => role === null)) continue;
    const at = roles.indexOf("total");
    const whole = parts[at];
    found.set(from, whole ? { left: whole.column, right: board.labelEnd(whole) } : null);
  }
  return found;
}
