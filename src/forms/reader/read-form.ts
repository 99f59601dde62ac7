import type { CellRange } from "../../sheet/address";
import type { Form } from "../form";
import type { Vocabulary } from "../vocabulary";
import { partsBelow } from "./below";
import type { Board } from "./board";
import { readClosing } from "./closing";
import { readHead } from "./head/fields";
import { fundOfForm } from "./fund-of-form";
import { readHeadOf, type Head } from "./head/head";
import { readHeadColumns } from "./head/head-columns";
import { lexiconOf } from "./lexicon";
import { notesAmong, readNotes } from "./notes";
import { withoutExtras } from "./rows/extras";
import { readRows, type TableReading } from "./rows/rows";
import type { Site } from "./sites";
import { withSums } from "./rows/sum-rows";
import { yearOf } from "./title";
import { readTotal } from "./rows/total";

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
  // of several projects under one header, only the first has what stands above it
  const top = site.first > site.headers[0].bottom + 1 ? site.first : head.top;
  return { top, left: site.left, bottom: last, right: Math.min(site.right, edge) };
}

/** Reads the form that stands at the site, in the words of its vocabulary. */
export function readForm(board: Board, site: Site, vocabulary: Vocabulary): Form {
  const lexicon = lexiconOf(vocabulary);
  const [header] = site.headers;
  const below = partsBelow(board, site, lexicon);
  const above = readHeadOf(board, site, lexicon);
  const head = { ...above, fund: above.fund ?? below.fund, goal: below.goal ?? above.goal };
  const table = readRows(board, site, lexicon);
  const { notes, lastRow } = readNotes(board, site, table.lastRow, lexicon);
  const years = {
    from: Math.max(site.top, head.top - 2),
    to: Math.min(head.top + 4, header.top - 1),
  };
  const tail = readHead(board, site, table.tailRows, lexicon);
  const year = yearOf(board, head.title, years, [site.left, site.right], lexicon);
  const { fund, notUnderstood } = fundOfForm(board, site, head, lexicon, year);
  const columns = readHeadColumns(board, site, lexicon);
  const total = readTotal(board, site, table, head, lexicon);
  return {
    kind: vocabulary.kind,
    vocabulary: vocabulary.id,
    sheet: board.grid.sheet,
    area: areaOf(board, site, head, table, lastRow),
    title: head.title,
    year,
    // 填报日期 and the like may stand below the table
    fields: { ...tail.fields, ...head.fields, ...columns.fields },
    fund: fund ?? columns.fund,
    goal: { ...head.goal, ...(columns.goal && { expected: columns.goal }) },
    ...withoutExtras({ indicators: withSums(table.indicators, fund), fund, total }),
    total,
    closing: readClosing(board, site, table.tailRows),
    printedNotes: [
      ...head.notes,
      ...(head.fund?.rules ?? []),
      ...notesAmong(board, site, table.tailRows, lexicon),
      ...notes,
    ],
    notUnderstood: [...notUnderstood, ...table.notUnderstood],
  };
}
