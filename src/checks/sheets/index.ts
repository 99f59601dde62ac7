import type { Check } from "../check";
import { formulaError } from "./formula-error";
import { goalActual } from "./goal-actual";
import { leftoverInstruction } from "./leftover-instruction";
import { notRead } from "./not-read";
import { numberAsText } from "./number-as-text";
import { sampleLeft } from "./sample-left";
import { templateRow } from "./template-row";
import { unfilledForm } from "./unfilled-form";
import { unscoredForm } from "./unscored-form";

/** What stands on the sheet: leftovers of the template, text for numbers, broken formulas. */
export const SHEET_CHECKS: readonly Check[] = [
  unfilledForm,
  unscoredForm,
  goalActual,
  templateRow,
  leftoverInstruction,
  notRead,
  numberAsText,
  formulaError,
  sampleLeft,
];
