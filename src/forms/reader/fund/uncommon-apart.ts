import { NotFetchedYet } from "../../../language/not-fetched-yet";
import type { Board } from "../board";
import type { Lexicon } from "../lexicon";
import type { Site } from "../sites";
import type { FundReading } from "./fund-reading";
import type * as Blocks from "./uncommon-blocks";

/** Stands in for uncommon.ts in the pane's scripts: most forms have their amounts in a table. */
let here: typeof Blocks | null = null;

/** Fetches what reads such blocks, once. */
export async function loadUncommon(): Promise<void> {
  here = await import(/* webpackChunkName: "few-forms" */ "./uncommon-blocks");
}

/** What any label of such a block has. */
const OF_MONEY = /资金|预算|经费|支出|收入|执行|拨款|决算|到位|金额/;

/** Throws NotFetchedYet until it has been fetched, where something may be such a block. */
export function readUncommon(
  board: Board,
  site: Site,
  rows: Blocks.Rows,
  lexicon: Lexicon,
): FundReading | null {
  if (here !== null) return here.readUncommon(board, site, rows, lexicon);
  for (let row = rows.from; row < rows.until; row++) {
    const spots = board.spotsIn(row, site.left, site.right);
    const isLabel = (text: string) => OF_MONEY.test(text) || lexicon.fundColumns.find(text);
    if (spots.some(({ text }) => isLabel(text))) throw new NotFetchedYet();
  }
  return null;
}

/** Throws NotFetchedYet until it has been fetched. */
export const withWholeAbove: typeof Blocks.withWholeAbove = (...given) => {
  if (here === null) throw new NotFetchedYet();
  return here.withWholeAbove(...given);
};
