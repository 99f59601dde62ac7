/** A figure of a form as a cell holds it: the number, and the format that shows it as written. */
export interface Figure {
  readonly value: string | number | null;
  readonly format?: string;
}

const NUMBER = /^-?\d{1,12}(?:\.(\d{1,6}))?(%)?$/;

/**
 * Text with a figure in it as a number that looks the same (135.00, 50%, 2.7); any other text
 * stays text, and nothing is an empty cell. `whenEmpty` is the
 * format of such a cell, for what is typed in later.
 */
export function figure(text: string, whenEmpty?: string): Figure {
  const trimmed = text.trim();
  if (trimmed === "") return { value: null, ...(whenEmpty !== undefined && { format: whenEmpty }) };
  const found = NUMBER.exec(trimmed);
  const number = Number(trimmed.replace("%", ""));
  if (!found || Number.isNaN(number)) return { value: text };
  const [, decimals = "", percent = ""] = found;
  const format = (decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`) + percent;
  // the digits decide, not a division: 33.33% is 0.3333
  const value = percent === "" ? number : Number(`${number}e-2`);
  return { value, format };
}
