import { tokenize } from "@borgar/fx/xlsx";
import { shiftedRow, shiftedRows, type RowShift } from "./row-shift";

/** A row's coming or going as formulas see it. */
export interface Move {
  readonly shift: RowShift;
  /** The sheet on which it happens. */
  readonly sheet: string;
  /** All worksheets in tab order. */
  readonly sheets: readonly string[];
}

/** Where a formula stands. */
export interface Stand {
  /** References without a sheet mean the sheet on which rows move. */
  readonly home: boolean;
  /** In a defined name, rows without `$` count from the cell that uses it and stay. */
  readonly fixedOnly?: boolean;
}

/** Tokens that hold cells (`A1:$B2`), whole columns or whole rows (`A:A`, `2:$3`). */
const REFERENCES: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);
const BETWEEN_CORNERS = /(\.?:\.?)/;
const CORNER = /^(\$?[A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/**
 * A formula as Excel spells it after a row has come or gone: references to rows further down move,
 * whether relative or absolute, and ranges around the row grow or shrink. Null where a reference
 * would be lost, or names several sheets at once, which Excel does not keep right either.
 */
export function movedFormula(formula: string, move: Move, stand: Stand): string | null {
  const moved = tokenize(formula).map((token) =>
    REFERENCES.has(token.type) ? movedReference(token.value, move, stand) : token.value,
  );
  return moved.includes(null) ? null : moved.join("");
}

function movedReference(text: string, move: Move, stand: Stand): string | null {
  const start = text.lastIndexOf("!") + 1;
  const body = text.slice(start);
  const meant = start === 0 ? (stand.home ? "this" : "other") : meaning(text.slice(0, start), move);
  if (meant === "other") return text;
  const moved = movedBody(body, move.shift, stand.fixedOnly ?? false);
  if (meant === "several") return moved === body ? text : null;
  return moved === null ? null : text.slice(0, start) + moved;
}

/** Which sheets a prefix like `'1月:3月'!` means. */
function meaning(prefix: string, { sheet, sheets }: Move): "this" | "several" | "other" {
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  // another workbook
  if (name.includes("[")) return "other";
  const place = (one: string) =>
    sheets.findIndex((other) => other.toLowerCase() === one.toLowerCase());
  const ends = name.split(":").map(place);
  if (ends.length === 1) return name.toLowerCase() === sheet.toLowerCase() ? "this" : "other";
  const own = place(sheet);
  return Math.min(...ends) <= own && own <= Math.max(...ends) ? "several" : "other";
}

function movedBody(body: string, shift: RowShift, fixedOnly: boolean): string | null {
  const [first = "", between = "", last] = body.split(BETWEEN_CORNERS);
  const from = corner(first, fixedOnly);
  if (last === undefined) {
    if (from.row === null) return body;
    const row = shiftedRow(shift, from.row);
    return row === null ? null : from.spelled(row);
  }
  const to = corner(last, fixedOnly);
  if (from.row === null || to.row === null) return oneEnd(body, from, to, between, shift);
  const [top, bottom] = from.row <= to.row ? [from.row, to.row] : [to.row, from.row];
  const rows = shiftedRows(shift, top, bottom);
  if (!rows) return null;
  const [a, b] = from.row <= to.row ? [rows.top, rows.bottom] : [rows.bottom, rows.top];
  return from.spelled(a) + between + to.spelled(b);
}

/** A range of which at most one end has a row that moves. */
function oneEnd(
  body: string,
  from: Corner,
  to: Corner,
  between: string,
  shift: RowShift,
): string | null {
  const row = from.row ?? to.row;
  if (row === null) return body;
  const moved = shiftedRow(shift, row);
  if (moved === null) return null;
  return from.spelled(moved) + between + to.spelled(moved);
}

interface Corner {
  /** Zero-based; null where the corner has no row, or one that stays. */
  readonly row: number | null;
  /** The corner with another row, where it has one that moves. */
  spelled(row: number): string;
}

function corner(text: string, fixedOnly: boolean): Corner {
  const [, column = "", dollar = "", digits] = CORNER.exec(text) ?? [];
  // in `$A` the dollar belongs to the column, in `$3` to the row
  if (digits === undefined || (fixedOnly && dollar === ""))
    return { row: null, spelled: () => text };
  return { row: Number(digits) - 1, spelled: (row) => `${column}${dollar}${row + 1}` };
}
