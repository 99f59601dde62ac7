import type { CellRange } from "../../sheet/address";
import type { Form, FormCell, NotUnderstood } from "../form";
import type { Vocabulary } from "../vocabulary";
import type { Board } from "./board";
import { readHead, type HeadReading } from "./fields";
import { readFund, type FundReading } from "./fund";
import { readPairs } from "./fund-pairs";
import { readGoal } from "./goal";
import { lexiconOf, type Lexicon } from "./lexicon";
import { readNotes } from "./notes";
import { readRows, type TableReading } from "./rows";
import type { Site } from "./sites";
import { titleAbove, yearOf } from "./title";
import { readTotal } from "./total";

/** Everything above the indicator table. */
interface Head extends HeadReading {
  readonly title: FormCell | null;
  readonly top: number;
  readonly fund: FundReading | null;
  readonly goal: Form["goal"];
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** First row at or below `from` that shows anything within the site. */
function firstUsed(board: Board, site: Site, from: number, until: number): number {
  let row = from;
  while (row < until && board.isBlank(row, site.left, site.right)) row++;
  return row;
}

export function readHeadOf(board: Board, site: Site, lexicon: Lexicon): Head {
  const [header] = site.headers;
  const span = [site.left, site.right] as const;
  const spot = titleAbove(board, header.top, site.top, span, lexicon);
  const title = spot ? board.cellAt(spot.row, spot.column) : null;
  const top = spot?.row ?? firstUsed(board, site, site.top, header.top);
  const fund = readFund(board, site, { from: top, until: header.top }, lexicon);
  const block = fund?.rows ?? { from: header.top, to: header.top - 1 };
  const free = rowsBetween(top, header.top - 1).filter((row) => row < block.from || row > block.to);
  const { goal, rows: goalRows } = readGoal(board, site, free, lexicon);
  const rows = free.filter((row) => row !== spot?.row && !goalRows.has(row));
  return { title, top, fund, goal, ...readHead(board, site, rows, lexicon) };
}

/** The rectangle of everything that was read, its merged areas included. */
function areaOf(
  board: Board,
  site: Site,
  head: Head,
  table: TableReading,
  last: number,
): CellRange {
  const right = Math.max(
    ...site.headers.map((header) => header.right),
    ...(head.fund?.fund.lines ?? []).map(({ score, nameCell }) => (score ?? nameCell).column),
  );
  const edge = board.areaOf(table.header.top, right).right;
  return { top: head.top, left: site.left, bottom: last, right: Math.min(site.right, edge) };
}

function strangeParts(head: Head, table: TableReading): NotUnderstood[] {
  return [...(head.fund?.notUnderstood ?? []), ...table.notUnderstood];
}

/** Reads the form that stands at the site, in the words of its vocabulary. */
export function readForm(board: Board, site: Site, vocabulary: Vocabulary): Form {
  const lexicon = lexiconOf(vocabulary);
  const [header] = site.headers;
  const head = readHeadOf(board, site, lexicon);
  const table = readRows(board, site, lexicon);
  const { notes, lastRow } = readNotes(board, site, table.lastRow, lexicon);
  const years = {
    from: Math.max(site.top, head.top - 2),
    to: Math.min(head.top + 4, header.top - 1),
  };
  const pairs = head.fund
    ? null
    : readPairs(board, site, rowsBetween(head.top, header.top - 1), lexicon);
  return {
    kind: vocabulary.kind,
    vocabulary: vocabulary.id,
    sheet: board.grid.sheet,
    area: areaOf(board, site, head, table, lastRow),
    title: head.title,
    year: yearOf(board, head.title, years, [site.left, site.right], lexicon),
    fields: head.fields,
    fund: head.fund?.fund ?? pairs,
    goal: head.goal,
    indicators: table.indicators,
    total: readTotal(board, site, table, head, lexicon),
    printedNotes: [...(head.fund?.rules ?? []), ...notes],
    notUnderstood: strangeParts(head, table),
  };
}
