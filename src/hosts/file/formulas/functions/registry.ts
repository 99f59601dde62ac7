import { ARITHMETIC } from "./arithmetic";
import { CALENDAR } from "./calendar";
import { CONDITIONALS } from "./conditionals";
import { CONVERSIONS } from "./conversions";
import type { FormulaFunction } from "./function";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { POSITIONS } from "./positions";
import { RANKING } from "./ranking";
import { SUBTOTALS } from "./subtotal";
import { TEXTS } from "./texts";
import { TOTALS } from "./totals";

/** Every function that can be computed here, by its name in English as files store it. */
const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    TOTALS,
    CONDITIONALS,
    ARITHMETIC,
    LOGIC,
    INFORMATION,
    LOOKUPS,
    POSITIONS,
    RANKING,
    SUBTOTALS,
    TEXTS,
    CONVERSIONS,
    CALENDAR,
  ].flatMap((family) => Object.entries(family)),
);

/** Files put this before functions younger than the format. */
const YOUNGER = /^_xlfn\.(?:_xlws\.)?/i;

/** The function of that name, in any case; undefined where it is not among ours. */
export function functionNamed(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name.replace(YOUNGER, "").toUpperCase());
}

/** The names of all functions, for tests and documents. */
export function functionNames(): string[] {
  return [...FUNCTIONS.keys()];
}
