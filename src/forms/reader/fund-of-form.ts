import type { Fund, NotUnderstood } from "../form";
import type { Board, Spot } from "./board";
import { isNumber } from "./fund-amount";
import { readPairs } from "./fund/fund-pairs";
import { readFundPlan } from "./fund/fund-plan";
import { unreadFund } from "./fund/fund-reading";
import { rowsBetween, type Head } from "./head/head";
import { isFundLabel, type Lexicon } from "./lexicon";
import type { Site } from "./sites";

export interface FormFund {
  readonly fund: Fund | null;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** The fund of a form: its block, else single amounts; what is printed of it and not read is said. */
export function fundOfForm(
  board: Board,
  site: Site,
  head: Head,
  lexicon: Lexicon,
  year: number | null,
): FormFund {
  const rows = rowsBetween(head.top, site.headers[0].top - 1);
  if (head.fund) {
    const { fund, notUnderstood } = head.fund;
    return { fund: { ...fund, ...readFundPlan(board, site, rows, lexicon) }, notUnderstood };
  }
  const pairs = readPairs(board, site, rows, lexicon, year);
  const strange = pairs ? null : strangeBlock(board, site, rows, lexicon);
  return { fund: pairs, notUnderstood: strange ? [unreadFund(strange)] : [] };
}

const MONEY = /\d\s*[百千万亿]*元/;

/** Where something like a fund block begins: its label or a name of its columns, with figures. */
function strangeBlock(board: Board, site: Site, rows: readonly number[], lexicon: Lexicon) {
  const span = [site.left, site.right] as const;
  const names = ({ text }: Spot) => {
    const role = lexicon.fundColumns.find(text)?.role;
    const isAmounts = role === "initialBudget" || role === "annualBudget" || role === "executed";
    return isAmounts || isFundLabel(text, lexicon);
  };
  for (const row of rows) {
    const [first, ...others] = board.spotsIn(row, ...span);
    const { bottom } = board.areaOf(row, first?.column ?? site.left);
    const last = Math.min(Math.max(row + 1, bottom), row + 3);
    const figures = rowsBetween(row, last).flatMap((at) => board.spotsIn(at, ...span));
    const hasFigures = rows.includes(row + 1) && figures.some(({ text }) => isNumber(text));
    if (first && [first, ...others].some(names) && hasFigures) return first;
    // 资金使用情况：预算安排120万元，实际支出110万元
    const label = first?.text.split(/[:：]/, 1)[0] ?? "";
    const isTold = figures.some(({ text, row: at }) => at === row && MONEY.test(text));
    if (first && isFundLabel(label, lexicon) && isTold) return first;
  }
  return null;
}
