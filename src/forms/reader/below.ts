import type { Board } from "./board";
import { fundHeaderIn } from "./fund/fund-header";
import { readFund } from "./fund/fund";
import type { FundReading } from "./fund/fund-reading";
import { endOfPart } from "./head/goal-lines";
import { readGoal, type GoalReading } from "./head/goal";
import { readHeadOf, rowsBetween } from "./head/head";
import type { Lexicon } from "./lexicon";
import { perSite } from "./per-site";
import type { Site } from "./sites";

/** What mostly stands above the indicators, and on this form below them. */
export interface Below {
  readonly fund: FundReading | null;
  readonly goal: GoalReading["goal"] | null;
  /** The rows that it takes, none of which is an indicator. */
  readonly rows: ReadonlySet<number>;
}

function rowsOf({ headers, first, bottom }: Site): number[] {
  const isHeader = (row: number) => headers.some((one) => one.top <= row && row <= one.bottom);
  return rowsBetween(first, bottom).filter((row) => !isHeader(row));
}

function fundBelow(board: Board, site: Site, lexicon: Lexicon): FundReading | null {
  const span = [site.left, site.right] as const;
  const from = rowsOf(site).find((row) => fundHeaderIn(board, row, span, lexicon));
  return from === undefined
    ? null
    : readFund(board, site, { from, until: site.bottom + 1 }, lexicon);
}

/** 预期目标 | 实际完成情况 over or beside their texts. */
function goalBelow(board: Board, site: Site, { goal }: Lexicon): readonly number[] {
  for (const row of rowsOf(site)) {
    const labels = board
      .spotsIn(row, site.left, site.right)
      .filter(({ text }) => goal.find(text) !== null);
    const roles = new Set(labels.map(({ text }) => goal.find(text)?.role));
    const last = labels.at(-1);
    if (last && roles.has("expected") && roles.has("actual"))
      return rowsBetween(row, Math.max(row + 1, endOfPart(board, last, site)));
  }
  return [];
}

/** The fund block and the goal below the indicators, where the form has none above them. */
export const partsBelow = perSite(readBelow);

function readBelow(board: Board, site: Site, lexicon: Lexicon): Below {
  const head = readHeadOf(board, site, lexicon);
  const fund = head.fund ? null : fundBelow(board, site, lexicon);
  const hasGoal = head.goal.expected !== null || head.goal.actual !== null;
  const goalRows = hasGoal ? [] : goalBelow(board, site, lexicon);
  const goal = goalRows.length > 0 ? readGoal(board, site, goalRows, lexicon).goal : null;
  const fundRows = fund ? rowsBetween(fund.rows.from, fund.rows.to) : [];
  return { fund, goal, rows: new Set([...fundRows, ...goalRows]) };
}
