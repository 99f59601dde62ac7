import type { FormCell } from "../form";
import { PLAIN } from "./label";

/** 20, 1,350,000元, 100.00%, —, /, nothing: what a fund line's cells hold. Sentences are not. */
const AMOUNT = /^([-+]?[\d.,]+(%|分|[十百千万亿]*元?)?|[-—–/\\×xX*·•.无]*|#.+[!?]?)$/;
const NUMBER = /^[-+]?\d[\d.,]*(%|分|[十百千万亿]*元?)?$/;
/** 万元 where the amount in front of it was never filled in. */
const UNIT_ONLY = /^[十百千万亿]*元$/;

const bare = (text: string) =>
  PLAIN.test(text) ? text : text.normalize("NFKC").replace(/\s/g, "");

/** Whether a fund line's cell may hold the text: an amount, a rate, a dash or nothing. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(bare(text));
}

/** Whether the text is an amount with digits in it. */
export function isNumber(text: string): boolean {
  return NUMBER.test(bare(text));
}

export function isUnitOnly(text: string): boolean {
  return UNIT_ONLY.test(bare(text));
}

/** 854万(高标准农田建设400万元,示范建设295万元): the whole before the bracket that divides it. */
const DIVIDED = /^([-+]?\d[\d.,]*\s*[百千万亿]*元?)\s*[(（][^()（）\d]{2,}\d.*[)）]$/su;

/** One amount of a cell that says more, and so cannot be written over. */
export function partOf(cell: FormCell, text: string): FormCell {
  return { ...cell, text: text.trim(), value: null, locked: true };
}

/** The amount of a cell that divides it in a bracket; any other cell as it is. */
export function wholeOf(cell: FormCell): FormCell {
  const whole = DIVIDED.exec(cell.text.trim())?.[1];
  return whole === undefined ? cell : partOf(cell, whole);
}
