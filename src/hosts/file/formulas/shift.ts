import { tokenize, type Token } from "@borgar/fx/xlsx";
import { MAX_COLUMN, MAX_ROW, columnIndex, columnName } from "../../../sheet/address";

/** Tokens that hold cells (`A1:$B2`), whole columns or whole rows (`A:A`, `2:$3`). */
const REFERENCE_TOKENS: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);

const CORNER = /(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?/;
/** The operators between two corners, `:` and the trimming ones (`A1.:.B9`). */
const BETWEEN_CORNERS = /(\.?:\.?)/;

/**
 * A formula as Excel reads it when it is filled down and right by so many rows and columns: relative
 * references move, absolute ones (`$A$1`), texts, names and functions stay. A reference that leaves
 * the sheet becomes `#REF!`. Expands the followers of a shared formula; its leading `=`, present or
 * not, is kept.
 */
export function shiftFormula(formula: string, rowDelta: number, columnDelta: number): string {
  return tokenize(formula)
    .map((token) => shiftToken(token, rowDelta, columnDelta))
    .join("");
}

function shiftToken(token: Token, rowDelta: number, columnDelta: number): string {
  if (!REFERENCE_TOKENS.has(token.type)) return token.value;
  const start = token.value.lastIndexOf("!") + 1;
  const shifted = token.value
    .slice(start)
    .split(BETWEEN_CORNERS)
    .map((part) => (part.includes(":") ? part : shiftCorner(part, rowDelta, columnDelta)));
  const prefix = token.value.slice(0, start);
  return prefix + (shifted.includes(null) ? "#REF!" : shifted.join(""));
}

/** One corner (`$A1`, `A`, `$3`) moved; null where it leaves the sheet. */
function shiftCorner(corner: string, rowDelta: number, columnDelta: number): string | null {
  const [, firstDollar = "", letters, secondDollar = "", digits] = CORNER.exec(corner) ?? [];
  // in `$3` the only dollar belongs to the row
  const rowDollar = letters === undefined ? firstDollar + secondDollar : secondDollar;
  const columnDollar = letters === undefined ? "" : firstDollar;
  let text = columnDollar;
  if (letters !== undefined) {
    const column = columnIndex(letters) + (columnDollar ? 0 : columnDelta);
    if (column < 0 || column > MAX_COLUMN) return null;
    text += columnDollar ? letters : columnName(column);
  }
  text += rowDollar;
  if (digits !== undefined) {
    const row = Number(digits) + (rowDollar ? 0 : rowDelta);
    if (row < 1 || row > MAX_ROW + 1) return null;
    text += String(row);
  }
  return text;
}
