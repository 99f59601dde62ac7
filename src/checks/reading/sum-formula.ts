import { parseRange } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import { Decimal, fromStored, parseDecimal } from "../../scoring/decimal";

const PLAIN_SUM = /^=(?:(?:SUM\([A-Z0-9$:,]+\)|\$?[A-Z]{1,3}\$?\d+)(?:\+(?!$)|$))+$/iu;
const TERM = /SUM\(([^()]+)\)|[^+=]+/giu;

/**
 * What =SUM(H15:H22)+I8 makes of the cells as they are; null for any other formula, which is not
 * for this product to compute. SUM passes text by; + takes a text for the number that it shows.
 */
export function sumFormula(grid: Grid, formula: string): Decimal | null {
  const bare = formula.replace(/[\s$]/gu, "");
  if (!PLAIN_SUM.test(bare)) return null;
  let sum = new Decimal(0);
  for (const [term, inSum] of bare.matchAll(TERM)) {
    const value = inSum === undefined ? added(grid, term) : summed(grid, inSum.split(","));
    if (value === null) return null;
    sum = sum.plus(value);
  }
  return sum;
}

/** The cell of H14+…; null where it holds no number, of which Excel makes an error. */
function added(grid: Grid, reference: string): Decimal | null {
  const area = parseRange(reference);
  if (!area) return null;
  const { value } = cellAt(grid, area.top, area.left);
  if (value === null) return new Decimal(0);
  if (typeof value === "number") return fromStored(value);
  return typeof value === "string" ? parseDecimal(value) : null;
}

function summed(grid: Grid, references: readonly string[]): Decimal | null {
  let sum = new Decimal(0);
  for (const reference of references) {
    const area = parseRange(reference);
    if (!area) return null;
    // a whole column ends where the sheet does
    const { bottom, right } = grid.used;
    for (let row = area.top; row <= Math.min(area.bottom, bottom); row++)
      for (let column = area.left; column <= Math.min(area.right, right); column++) {
        const { value } = cellAt(grid, row, column);
        if (typeof value === "number") sum = sum.plus(fromStored(value) ?? 0);
      }
  }
  return sum;
}
