import type { Form, FormCell } from "../../form";
import type { Board } from "../board";
import { readHead, type HeadReading } from "./fields";
import { readFund } from "../fund/fund";
import { fundHeaderIn } from "../fund/fund-header";
import type { FundReading } from "../fund/fund-reading";
import { readGoal } from "./goal";
import type { Lexicon } from "../lexicon";
import { notesAmong } from "../notes";
import { perSite } from "../per-site";
import type { Site } from "../sites";
import { titleAbove } from "../title";

/** Everything above the indicator table. */
export interface Head extends HeadReading {
  readonly title: FormCell | null;
  readonly top: number;
  readonly fund: FundReading | null;
  readonly goal: Form["goal"];
  /** Rules printed above the table (注：…). */
  readonly notes: readonly FormCell[];
}

export function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** First row at or below `from` that shows anything within the site. */
function firstUsed(board: Board, site: Site, from: number, until: number): number {
  let row = from;
  while (row < until && board.isBlank(row, site.left, site.right)) row++;
  return row;
}

/** What stands above the indicators, read once: what may stand below them is looked for beside it. */
export const readHeadOf = perSite(headOf);

function headOf(board: Board, site: Site, lexicon: Lexicon): Head {
  const [header] = site.headers;
  const span = [site.left, site.right] as const;
  const spot = titleAbove(board, header.top, site.top, span, lexicon);
  const title = spot ? board.cellAt(spot.row, spot.column) : null;
  const top = spot?.row ?? firstUsed(board, site, site.top, header.top);
  const fund = readFund(board, site, { from: top, until: header.top }, lexicon);
  const block = fund?.rows ?? { from: header.top, to: header.top - 1 };
  const free = rowsBetween(top, header.top - 1).filter((row) => row < block.from || row > block.to);
  const { goal, rows: goalRows } = readGoal(board, site, free, lexicon);
  const rows = free.filter(
    (row) => row !== spot?.row && !goalRows.has(row) && !fundHeaderIn(board, row, span, lexicon),
  );
  // 项目名称 | 养护 | 预算数 | 50: the first amounts may stand beside a field
  const [first] = fund ? board.spotsIn(block.from, ...span) : [];
  const named = first && lexicon.fields.find(first.text) ? [block.from] : [];
  // 填报说明：… may stand above the title; above a form's own rows it is another's
  const above = site.above ? [] : rowsBetween(site.top, top - 1);
  const notes = notesAmong(board, site, [...above, ...rows], lexicon);
  return { title, top, fund, goal, notes, ...readHead(board, site, [...rows, ...named], lexicon) };
}
