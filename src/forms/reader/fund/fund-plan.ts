import type { Fund, FormCell } from "../../form";
import type { FundPlanRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { cellUnder } from "../header/columns";
import { isHeadLabel } from "../head-label";
import { labelKey } from "../label";
import type { Lexicon } from "../lexicon";
import type { Site } from "../sites";

type FundPlan = Pick<Fund, "purpose" | "payments">;

/** 3月底, 6月末, 第一季度, 上半年, 2023年12月: by when a share is to be paid. */
const DATE =
  /^(截至|截止)?(20\d\d年)?(\d{1,2}月(底|末|份)?(前)?|第?[一二三四1-4]季度(末|底)?|[上下]半年|年底|年末|全年)$/;

function labelOf(board: Board, site: Site, row: number, role: FundPlanRole, lexicon: Lexicon) {
  const spots = board.spotsIn(row, site.left, site.right);
  return spots.find(({ text }) => lexicon.fundPlan.find(text)?.role === role) ?? null;
}

function isLabel(text: string, lexicon: Lexicon): boolean {
  return (
    lexicon.fundPlan.find(text) !== null ||
    lexicon.fundPairs.find(text) !== null ||
    isHeadLabel(text, lexicon)
  );
}

/** The text to the right of a label in its row, else the empty cell where it goes. */
function beside(board: Board, label: Spot, site: Site, lexicon: Lexicon): FormCell | null {
  const from = board.labelEnd(label) + 1;
  if (from > site.right) return null;
  const [next] = board.spotsIn(label.row, from, site.right);
  const filled = next && !isLabel(next.text, lexicon) ? next.column : from;
  return board.cellAt(label.row, filled);
}

/** The text in the row under the amounts that stand beside the label (预算规模及资金用途). */
function below(board: Board, label: Spot, site: Site, lexicon: Lexicon): FormCell | null {
  const row = label.row + 1;
  const texts = board
    .spotsIn(row, board.labelEnd(label) + 1, site.right)
    .filter(({ text }, index, all) => text !== all[index - 1]?.text);
  const [first] = texts;
  const isPurpose = first && texts.length === 1 && !isLabel(first.text, lexicon);
  const own = board.textAt(row, label.column);
  return isPurpose && (own === "" || own === label.text) ? board.cellAt(row, first.column) : null;
}

function readPurpose(board: Board, site: Site, rows: readonly number[], lexicon: Lexicon) {
  for (const row of rows) {
    const label = labelOf(board, site, row, "purpose", lexicon);
    if (label) return beside(board, label, site, lexicon);
    const both = labelOf(board, site, row, "purposeBelow", lexicon);
    const purpose = both ? below(board, both, site, lexicon) : null;
    if (purpose) return purpose;
  }
  return null;
}

/** Dates in the label's row, each share under its date. */
function readPayments(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): Fund["payments"] {
  for (const row of rows) {
    const label = labelOf(board, site, row, "payments", lexicon);
    if (!label) continue;
    const spots = board
      .spotsIn(row, board.labelEnd(label) + 1, site.right)
      .filter(({ text }, index, all) => text !== all[index - 1]?.text);
    const dates = spots.filter(({ text }) => DATE.test(labelKey(text)));
    return dates.flatMap((date) => {
      const share = shareOf(board, date, spots, site);
      return share ? [{ label: board.cellAt(row, date.column), share }] : [];
    });
  }
  return [];
}

/** Beside its date where amounts and dates take turns in one row, else in the row below. */
function shareOf(board: Board, date: Spot, spots: readonly Spot[], site: Site): FormCell | null {
  const next = spots[spots.indexOf(date) + 1];
  if (next && /^[\d.]+[%％]?$/.test(next.text)) return board.cellAt(next.row, next.column);
  const right = Math.max(board.labelEnd(date), next ? next.column - 1 : site.right);
  const under = { text: date.text, row: date.row, left: date.column, right };
  return cellUnder(board, board.areaOf(date.row, date.column).bottom + 1, under);
}

/** 资金用途 and 资金支出计划 of a target table. */
export function readFundPlan(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): FundPlan {
  return {
    purpose: readPurpose(board, site, rows, lexicon),
    payments: readPayments(board, site, rows, lexicon),
  };
}
