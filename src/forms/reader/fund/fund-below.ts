import type { FundRole } from "../../form";
import type { Board, Spot } from "../board";
import { isAmount, isNumber } from "../fund-amount";
import { labelKey } from "../label";
import type { Labelled } from "../labelled";
import type { Lexicon } from "../lexicon";
import type { Site } from "../sites";
import type { Meaning } from "../word-index";
import { SOURCE } from "./fund-total";

function meaningOf(text: string, { fundPairs, fundRoles }: Lexicon): Meaning<FundRole> | null {
  const known = fundPairs.find(text) ?? fundRoles.find(text);
  return known ?? (SOURCE.test(labelKey(text)) ? { role: "part", rank: 0 } : null);
}

/** The amount right below a label, past one blank where a merge was lost, in the label's own column. */
function below(board: Board, { row, column }: Spot): { row: number; column: number } | null {
  const next = board.areaOf(row, column).bottom + 1;
  const isBlank = board.textAt(next, column) === "" && isNumber(board.textAt(next + 1, column));
  const at = isBlank ? next + 1 : next;
  const isOwn = board.areaOf(at, column).top === at && board.areaOf(at, column).left === column;
  return isOwn && isAmount(board.textAt(at, column)) ? { row: at, column } : null;
}

/** 资金总额, 合计: 年初预算 over an amount may be a column of a block that nobody knows. */
const WHOLE = /总|合计/;

/**
 * Amounts that stand under their names, as the target tables of whole departments print them (四川,
 * 湖南): 资金总额 | 财政拨款 | 其他资金 over 120 | 100 | 20. Only where the whole has an amount there, and
 * others stand beside it.
 */
export function readBelow(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): Labelled<FundRole>[] {
  const byRow = new Map<number, Labelled<FundRole>[]>();
  for (const row of rows) {
    const spots = board.spotsIn(row, site.left, site.right);
    if (spots.some(({ text }) => isNumber(text))) continue;
    for (const label of spots) {
      const meaning = meaningOf(label.text, lexicon);
      const place = meaning && below(board, label);
      if (!place) continue;
      const value = board.cellAt(place.row, place.column);
      byRow.set(place.row, [...(byRow.get(place.row) ?? []), { ...meaning, label, value }]);
    }
  }
  const isBlock = (found: readonly Labelled<FundRole>[]) =>
    found.length >= 2 &&
    found.some(
      ({ role, label, value }) =>
        role === "total" && WHOLE.test(label.text) && isNumber(value.text),
    );
  return [...byRow.values()].find(isBlock) ?? [];
}
