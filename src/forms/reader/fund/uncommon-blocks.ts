import type { Board } from "../board";
import type { Lexicon } from "../lexicon";
import type { Site } from "../sites";
import { readBeside } from "./fund-beside";
import type { FundReading } from "./fund-reading";
import { readSources } from "./fund-sources";

/** Rows of a sheet, the last not among them. */
export interface Rows {
  readonly from: number;
  readonly until: number;
}

/** A block of amounts without a row of column names: sources across, or amounts beside their labels. */
export function readUncommon(
  board: Board,
  site: Site,
  rows: Rows,
  lexicon: Lexicon,
): FundReading | null {
  return readSources(board, site, rows, lexicon) ?? readBeside(board, site, rows, lexicon);
}

/** A block without a whole, with 计划安排资金 | 100 | 实际使用资金 | 93 above it: the whole of its lines. */
export function withWholeAbove(
  block: FundReading,
  board: Board,
  site: Site,
  { from }: { readonly from: number },
  lexicon: Lexicon,
): FundReading {
  const { fund, rows } = block;
  const above = readBeside(board, site, { from, until: rows.from }, lexicon);
  const whole = above?.fund.lines.find(({ role }) => role === "total");
  if (!above || !whole) return block;
  const unit = fund.unit ?? above.fund.unit;
  const ratePoints = fund.ratePoints ?? above.fund.ratePoints;
  // what stands between them is no row of either
  const isRight = above.rows.to === rows.from - 1;
  return {
    ...block,
    fund: { ...fund, unit, ratePoints, lines: [whole, ...fund.lines] },
    rows: isRight ? { from: above.rows.from, to: rows.to } : rows,
    notUnderstood: [...above.notUnderstood, ...block.notUnderstood],
  };
}
