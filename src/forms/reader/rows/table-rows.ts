import { partsBelow } from "../below";
import type { Board } from "../board";
import type { Header } from "../header/header-cell";
import { isAttachment, type Lexicon } from "../lexicon";
import { goesOn, kindOfRow, type RowKind } from "./row-kind";
import type { Site } from "../sites";

/** A row of the indicator table, under the column names that hold for it. */
export interface TableRow {
  readonly row: number;
  /** `aside`: a title, a note or another part of the form between two parts of the table. */
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

/** So many rows of notes may stand between two parts of a table. */
const NOTES = 3;

/**
 * Whether a note does not end the table: the total stands right below it (备注, 附件清单), or, where
 * none came yet, 效益指标 with values below 注：以上产出指标共50分.
 */
function isWithin(
  closing: boolean,
  ...[board, row, site, header, lexicon]: Parameters<typeof kindOfRow>
): boolean {
  const kindOf = (at: number) => kindOfRow(board, at, site, header, lexicon);
  const next = kindOf(row + 1);
  if (next === "total") return true;
  const [first] = board.spotsIn(row, site.left, site.right);
  if (closing || !first || isAttachment(first.text)) return false;
  let at = row + 1;
  while (at <= row + NOTES && at < site.bottom && kindOf(at) === "end") at++;
  const isRow = at <= site.bottom && kindOf(at) === "indicator";
  return isRow && goesOn(board, at, header, lexicon) && board.spotsOf(at).length >= LEAST;
}

/** So many texts a row of the table has at least: its name, and what it is measured by. */
const LEAST = 3;

/** The rows below the first header, one by one, until something else begins. */
export function* tableRows(board: Board, site: Site, lexicon: Lexicon): Generator<TableRow> {
  const headers = new Map(site.headers.map((one) => [one.top, one]));
  const lastHeader = Math.max(...headers.keys());
  const { rows } = partsBelow(board, site, lexicon);
  let header: Header = site.headers[0];
  let blank = 0;
  let closing = false;
  let begun = false;
  for (let row = site.first; row <= site.bottom && blank < GAP; row++) {
    const next = headers.get(row);
    if (rows.has(row)) {
      blank = 0;
      yield { row, kind: "aside", header };
      continue;
    }
    const own = next ? "header" : kindOfRow(board, row, site, header, lexicon);
    const isNote: boolean = own === "end" && isWithin(closing, board, row, site, header, lexicon);
    const kind: RowKind = isNote ? "tail" : own;
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
    closing = !next && (closing || kind === "total" || (kind === "tail" && !isNote));
    yield { ...found, row };
  }
}
