import type { CellContent } from "../../sheet/edit";

/** Words that Excel reads as part of a number, date, time or truth value. */
const NUMBER_WORDS = new Set(
  (
    "e 年 月 日 时 時 分 秒 上午 下午 am pm a p true false jan january feb february mar march apr " +
    "april may jun june jul july aug august sep sept september oct october nov november dec december"
  ).split(" "),
);

/** Everything in a number, date or time that is no word: digits, separators, signs, currencies. */
const NUMBER_MARKS = /[\p{Nd}\s.,:/%()+\-−_$\p{Sc}]+/gu;

/** What makes Excel take a text for a formula, a command or a text of its own kind. */
const OPENING = /^[=+\-−@'#]/u;

/**
 * Whether Excel would make something else of a text than text. Errs towards yes: an apostrophe too
 * many is invisible, one too few turns 80.45% into 0.8045 or 3-5 into a date.
 */
export function wouldBeParsed(text: string): boolean {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  // an = with a stroke laid over it is one sign when composed (≠), and begins a formula as it stands
  if (OPENING.test(plain) || OPENING.test(text.trim())) return true;
  const words = plain.split(NUMBER_MARKS).filter((word) => word !== "");
  return words.every((word) => NUMBER_WORDS.has(word));
}

/**
 * What to hand to Excel so that the cell then holds the content: text as text, with Excel's own
 * text prefix where it is needed, a formula only where one is meant, "" for nothing.
 */
export function cellInput({ value, formula }: CellContent): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null) return "";
  return typeof value === "string" && value !== "" && wouldBeParsed(value) ? `'${value}` : value;
}
