/** A cell of these shows a number as it is: General by its names, and text. */
const AS_IT_IS = /^(?:General|G\/通用格式|@)?$/u;

/** What a format code only prints or keeps room for: "分", \-, _), *x, [红色], [$-804]. */
const PRINTED = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu;

/** Percentages, fractions, exponents, dates: the number that is shown is another one. */
const ANOTHER_NUMBER = /[%/eymdhs]|[0#?],+(?![0#?])/iu;

/**
 * Whether a number format shows a number without loss: 8.5 through `0` is shown as 9, through `0%`
 * as 850%, through a date as 1900/1/8. `number` is an exact decimal of at least 0.
 */
export function showsNumber(format: string, number: string): boolean {
  const code = (format.split(";")[0] ?? "").replace(PRINTED, "").trim();
  if (AS_IT_IS.test(format) || /General|通用格式/u.test(code)) return true;
  if (!/[0#?]/u.test(code) || ANOTHER_NUMBER.test(code)) return false;
  return placesIn(number.replace(/\.?0+$/u, "")) <= placesIn(code);
}

function placesIn(text: string): number {
  return /\.([\d#?]+)/u.exec(text)?.[1]?.length ?? 0;
}
