import { parseA1, parseRange } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import { Decimal, fromStored } from "../../scoring/decimal";

const PLAIN_SUM = /^=(?:(?:SUM\([A-Z0-9$:,]+\)|\$?[A-Z]{1,3}\$?\d+)(?:\+(?!$)|$))+$/iu;
const REFERENCE = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/giu;

/**
 * What =SUM(H15:H22)+I8 makes of the cells as they are; null for any other formula, which is not
 * for this product to compute. Text counts nothing in SUM, and makes a plain reference unknown.
 */
export function sumFormula(grid: Grid, formula: string): Decimal | null {
  const bare = formula.replace(/\s/gu, "");
  if (!PLAIN_SUM.test(bare)) return null;
  let sum = new Decimal(0);
  for (const [reference] of bare.matchAll(REFERENCE)) {
    const values = valuesOf(grid, reference.replace(/\$/gu, ""));
    if (values === null) return null;
    for (const value of values) sum = sum.plus(fromStored(value) ?? 0);
  }
  return sum;
}

function valuesOf(grid: Grid, reference: string): number[] | null {
  const area = reference.includes(":") ? parseRange(reference) : null;
  const from = parseA1(reference.split(":")[0] ?? "");
  if (!from) return null;
  const { top, left, bottom, right } = area ?? {
    ...{ top: from.row, bottom: from.row },
    ...{ left: from.column, right: from.column },
  };
  const values: number[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const { value } = cellAt(grid, row, column);
      if (typeof value === "number") values.push(value);
    }
  return values;
}
