import type { FormCell } from "../forms/form";
import { readTarget } from "../values";
import { fromStored, parseDecimal, roundHalfUp, type Decimal } from "./decimal";

/** More places than any form prints; a longer tail is a formula's, not a person's. */
const MOST_PLACES = 4;

/** Excel holds no more digits exactly, and no score has as many. */
const MOST_DIGITS = 15;

/**
 * The number that stands in a score cell, or null where none does. What the cell shows counts,
 * except where its format hides decimals that it holds (9.47 shown as 9).
 */
export function standingNumber(cell: FormCell | null): string | null {
  if (!cell || (cell.text === "" && typeof cell.value !== "number")) return null;
  const number = numberIn(cell);
  return number && number.e < MOST_DIGITS ? number.toFixed() : null;
}

/** #REF!, #DIV/0!, #N/A: what a formula came to, before somebody pasted it as a value. */
const ERROR_VALUE = /^#[A-Z\d/]+[!?]?$/;

/** Whether a person wrote words where a score goes (优, 待复核, 不涉及); a dash, 无 or a placeholder is none. */
export function holdsWords(cell: FormCell | null): boolean {
  if (!cell || cell.text === "" || standingNumber(cell) !== null) return false;
  if (ERROR_VALUE.test(cell.text)) return false;
  const { kind } = readTarget({ text: cell.text }, {});
  return kind === "notApplicable" ? SAYS_NOT.test(cell.text) : kind !== "missing";
}

/** 不涉及, 不适用: the person's own word that the row has no score. */
const SAYS_NOT = /不\p{Script=Han}/u;

function numberIn(cell: FormCell): Decimal | null {
  const shown = parseDecimal(cell.text);
  const stored = typeof cell.value === "number" ? fromStored(cell.value) : null;
  if (!stored) return shown;
  if (shown && shownPlaces(cell.text) >= 2 && roundHalfUp(stored, shownPlaces(cell.text)).eq(shown))
    return shown;
  const tooLong = !roundHalfUp(stored, MOST_PLACES).eq(stored);
  return tooLong ? roundHalfUp(stored, 2) : stored;
}

function shownPlaces(text: string): number {
  return /\.(\d+)/u.exec(text.normalize("NFKC"))?.[1]?.length ?? 0;
}
