// numfmt 4.0.1 names files in its `exports` that it does not ship (index.cjs), so that the bare name
// resolves in no CommonJS tool; the file itself is sound.
import { parseValue } from "../../../../node_modules/numfmt/dist/index.js";
import { round15 } from "./decimal";
import { serialOf } from "./dates";
import { CannotCompute, VALUE_ERROR, type ErrorValue } from "./value";

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d{1,3})?(%?)$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?(%?)$/;
const BRACKETED = /^\((\d+\.?\d*|\d{1,3}(?:,\d{3})+(?:\.\d*)?)\)$/;
const DATE = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
/** What some language edition of Excel may read as a number although it is not written plainly. */
const DOUBTFUL =
  /[０-９％，．]|^[+-]?[\d,]+(?:\.\d*)?%?$|\d+月(?:\d+日)?$|\d年|[$¥￥€£]\s*\d|\d\s*[元$¥￥€£]|[上下]午|\d时|\d点/;

/**
 * The number that a text stands for when Excel computes with it: `12`, `1,234.5`, `85%`, `(5)`,
 * `2021-12-31`. #VALUE! where it stands for none; throws CannotCompute where the answer depends on
 * the reader's language settings (`12-31`, `￥5`, `8:30`).
 */
export function numberInText(text: string, date1904: boolean): number | ErrorValue {
  const trimmed = text.trim();
  const percent = PLAIN.exec(trimmed)?.[1] ?? GROUPED.exec(trimmed)?.[1];
  if (percent !== undefined) return fromDigits(trimmed.replace(/[,%]/g, ""), percent !== "");
  const bracketed = BRACKETED.exec(trimmed)?.[1];
  if (bracketed !== undefined) return fromDigits(`-${bracketed.replace(/,/g, "")}`, false);
  const date = DATE.exec(trimmed);
  if (date) {
    const [year, month, day] = date
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    return dateInText(year ?? NaN, month ?? NaN, day ?? NaN, date1904);
  }
  const recognised = parseValue(trimmed)?.value;
  if (DOUBTFUL.test(trimmed) || typeof recognised === "number") {
    throw new CannotCompute("whether the text is a number depends on the language of Excel");
  }
  return VALUE_ERROR;
}

function fromDigits(digits: string, percent: boolean): number | ErrorValue {
  const number = Number(percent ? `${digits}e-2` : digits);
  const readable = Number.isNaN(number) ? Number(digits) / 100 : number;
  return Number.isFinite(readable) ? round15(readable) : VALUE_ERROR;
}

/** A date that the calendar has; `2021-02-30` is no number. */
function dateInText(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | ErrorValue {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? serialOf(year, month, day, date1904) : VALUE_ERROR;
}
