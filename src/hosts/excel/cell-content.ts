import type { CellContent } from "../../sheet/edit";
import type { CellValue } from "../../sheet/grid";

/**
 * The content of a cell from what `range.values` and `range.formulas` give. Excel gives the text
 * itself as the "formula" of a text cell, so `=1+1` twice is a text and no formula.
 */
export function contentOf(value: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const known: CellValue =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? value
      : null;
  return isFormula
    ? { value: known, formula }
    : { value: known === "" ? null : known, formula: null };
}

/**
 * Whether two contents are the same for a person: formulas by their text whatever they have come
 * to, numbers to Excel's fifteen digits, nothing and empty text alike.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) {
    return a.formula !== null && b.formula !== null && bare(a.formula) === bare(b.formula);
  }
  return sameValue(a.value ?? "", b.value ?? "");
}

/**
 * Whether a cell holds what was written. A cell in text format keeps a number as its digits: what
 * it shows is right, and its format is the person's own.
 */
export function holds(now: CellContent, written: CellContent): boolean {
  if (sameContent(now, written)) return true;
  return typeof written.value === "number" && written.formula === null
    ? now.formula === null && now.value === String(written.value)
    : false;
}

function sameValue(a: string | number | boolean, b: string | number | boolean): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return a.toPrecision(15) === b.toPrecision(15);
  }
  if (typeof a === "string" && typeof b === "string") return lines(a) === lines(b);
  return a === b;
}

/** Excel keeps line breaks as \n alone. */
const lines = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Excel respells formulas: upper case, its own spaces. */
const bare = (formula: string): string => formula.replace(/\s+/g, "").toUpperCase();
