import type { Fund } from "../../form";
import type { Board } from "../board";
import { isHeadLabel } from "../head-label";
import { SUM } from "../../words/fund";
import { isAmount } from "../fund-amount";
import { lineOf } from "./fund-lines";
import { readFundPlan } from "./fund-plan";
import { readLabelled } from "../labelled";
import type { Lexicon } from "../lexicon";
import { moneyUnitIn } from "../money-unit";
import type { Site } from "../sites";

/**
 * Amounts that stand beside their labels instead of in a fund table (预算数 20.00, 其中：财政资金
 * 20.00): each is a line with an initial budget only. A text without a figure is no amount. Null
 * where the form has none.
 */
export function readPairs(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): Fund | null {
  const isLabel = (text: string) =>
    lexicon.fundPairs.find(text) !== null || isHeadLabel(text, lexicon);
  const pairs = readLabelled(
    board,
    rows,
    [site.left, site.right],
    lexicon.fundPairs,
    isLabel,
  ).filter(({ value }) => isAmount(value.text) || /\d/.test(value.text));
  const isSum = ({ rank }: { readonly rank: number }) => rank === SUM;
  const { purpose, payments } = readFundPlan(board, site, rows, lexicon);
  if (pairs.length === 0 && !purpose && payments.length === 0) return null;
  const lines = pairs
    .sort((one, other) => one.label.row - other.label.row || one.label.column - other.label.column)
    .map(({ label, value, ...pair }) => {
      const role = pair.role === "total" && !isSum(pair) && pairs.some(isSum) ? "part" : pair.role;
      return lineOf(
        board.cellAt(label.row, label.column),
        role,
        new Map([["initialBudget", value]]),
      );
    });
  const from = rows[0] ?? site.top;
  const unit = moneyUnitIn(board, { from, to: rows.at(-1) ?? from }, site, from);
  return { unit, lines, ratePoints: null, purpose, payments };
}
