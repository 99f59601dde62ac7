import { toA1, type CellRef } from "../../sheet/address";

/** Texts, and names of other sheets with what they name. */
const APART =
  /"[^"]*"|'[^']*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[\p{L}\p{N}_.[\]]+![$A-Z\d:]+/gu;

/** A cell that is no end of a range. */
const LONE = /(?<![\p{L}\p{N}_.:$])\$?[A-Z]{1,3}\$?(\d{1,7})(?![\p{L}\p{N}_.:(])/gu;

/**
 * The cells whose formulas name a cell of the row by itself, so that deleting the row would leave
 * #REF!. A range only shrinks. `formulas` begin at `from`.
 */
export function loneReferences(
  formulas: readonly (readonly unknown[])[],
  from: CellRef,
  row: number,
): string[] {
  return formulas.flatMap((line, y) =>
    line.flatMap((formula, x) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const rows = [...formula.replace(APART, "").matchAll(LONE)].map(([, digits]) =>
        Number(digits),
      );
      return rows.includes(row + 1) ? toA1({ row: from.row + y, column: from.column + x }) : [];
    }),
  );
}
