import type { Board } from "../board";
import type { Header } from "../header/header-cell";
import type { Lexicon } from "../lexicon";
import { goesOn, kindOfRow, type RowKind } from "./row-kind";
import type { Site } from "../sites";

/** A row of the indicator table, under the column names that hold for it. */
export interface TableRow {
  readonly row: number;
  /** `aside`: a title or note between two parts of the table. */
  readonly kind: Exclude<RowKind, "blank" | "end"> | "aside";
  readonly header: Header;
}

/** So many blank rows end a table. */
const GAP = 5;

interface State {
  readonly afterGap: boolean;
  /** A total, 评价结论 and the like have been seen: indicators are over, unless plainly not. */
  readonly closing: boolean;
}

/** Whether a row is no longer the table's. */
function isBeyond(
  board: Board,
  { row, kind, header }: TableRow,
  { afterGap, closing }: State,
  lexicon: Lexicon,
): boolean {
  if (kind === "tail") return afterGap;
  if (kind !== "indicator" && kind !== "block" && kind !== "strange") return false;
  return (afterGap || closing) && !goesOn(board, row, header, lexicon);
}

/** A note right above the total (备注, 附件清单) does not end the table. */
function kindWithNext(...[board, row, ...rest]: Parameters<typeof kindOfRow>): RowKind {
  const kind = kindOfRow(board, row, ...rest);
  const goesOn = kind === "end" && kindOfRow(board, row + 1, ...rest) === "total";
  return goesOn ? "tail" : kind;
}

/** The rows below the first header, one by one, until something else begins. */
export function* tableRows(board: Board, site: Site, lexicon: Lexicon): Generator<TableRow> {
  const headers = new Map(site.headers.map((one) => [one.top, one]));
  const lastHeader = Math.max(...headers.keys());
  let header: Header = site.headers[0];
  let blank = 0;
  let closing = false;
  let begun = false;
  for (let row = site.first; row <= site.bottom && blank < GAP; row++) {
    const next = headers.get(row);
    const kind = next ? "header" : kindWithNext(board, row, site, header, lexicon);
    if (kind === "blank") {
      blank++;
      continue;
    }
    const found: TableRow = { row, kind: kind === "end" ? "aside" : kind, header: next ?? header };
    const ends =
      kind === "end" || isBeyond(board, found, { afterGap: begun && blank > 0, closing }, lexicon);
    if (ends && lastHeader < row) return;
    if (next) {
      header = next;
      row = next.bottom;
    }
    blank = 0;
    begun ||= kind === "indicator";
    closing = !next && (closing || kind === "total" || kind === "tail");
    yield { ...found, row };
  }
}
