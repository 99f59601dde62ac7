// numfmt 4.0.1 names files in its `exports` that it does not ship (index.cjs), so that the bare name
// resolves in no CommonJS tool; the file itself is sound.
import { parseValue } from "../../../../node_modules/numfmt/dist/index.js";
import { round15 } from "./decimal";
import { serialOf } from "./dates";
import { CannotCompute, VALUE_ERROR, isError, type ErrorValue } from "./value";

/** Excel takes no longer text for a number. */
const LONGEST_NUMBER = 255;

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d{1,3})?(%?)$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?(%?)$/;
const BRACKETED = /^\((\d+\.?\d*|\d{1,3}(?:,\d{3})+(?:\.\d*)?)\)$/;
const DATE = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
/** What some language edition of Excel may read as a number although it is not written plainly. */
const DOUBTFUL = [
  /^[+-]?[\d,]+(?:\.\d*)?%?$/,
  /^[+-]?[0-9０-９,，.．]+[%％]?$/,
  /^\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?$/,
  /^\d{1,2}月(?:\d{1,2}日)?$/,
  /^(?:[上下]午)?\d{1,2}[时点](?:\d{1,2}分)?(?:\d{1,2}秒)?$/,
  /^[+-]?[$¥￥€£]\s*[\d.,]+$/,
  /^[+-]?[\d.,]+\s*[元$¥￥€£]$/,
];

/** A number, no number, or one in some language editions of Excel only (`12-31`, `￥5`, `8:30`). */
export type ReadNumber = number | "none" | "doubtful";

/** What a text stands for when Excel computes with it: `12`, `1,234.5`, `85%`, `(5)`, `2021-12-31`. */
export function readNumber(text: string, date1904: boolean): ReadNumber {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NUMBER) return "none";
  const percent = PLAIN.exec(trimmed)?.[1] ?? GROUPED.exec(trimmed)?.[1];
  if (percent !== undefined) return fromDigits(trimmed.replace(/[,%]/g, ""), percent !== "");
  const bracketed = BRACKETED.exec(trimmed)?.[1];
  if (bracketed !== undefined) return fromDigits(`-${bracketed.replace(/,/g, "")}`, false);
  const date = DATE.exec(trimmed);
  if (date) {
    const [year, month, day] = date.slice(1).filter(Boolean).map(Number);
    return dateInText(year ?? NaN, month ?? NaN, day ?? NaN, date1904);
  }
  const doubtful = DOUBTFUL.some((form) => form.test(trimmed));
  return doubtful || typeof parseValue(trimmed)?.value === "number" ? "doubtful" : "none";
}

/** The number that a text stands for, #VALUE! for none; throws CannotCompute for a doubtful one. */
export function numberInText(text: string, date1904: boolean): number | ErrorValue {
  const number = readNumber(text, date1904);
  if (number === "doubtful") {
    throw new CannotCompute("whether the text is a number depends on the language of Excel");
  }
  return number === "none" ? VALUE_ERROR : number;
}

function fromDigits(digits: string, percent: boolean): ReadNumber {
  const number = percent ? Number(digits) / 100 : Number(digits);
  return Number.isFinite(number) ? round15(number) : "none";
}

/** A date that the calendar has; `2021-02-30` is no number. */
function dateInText(year: number, month: number, day: number, date1904: boolean): ReadNumber {
  // a day that the month lacks runs over into another month
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
  const serial = exists ? serialOf(year, month, day, date1904) : VALUE_ERROR;
  return isError(serial) ? "none" : serial;
}
