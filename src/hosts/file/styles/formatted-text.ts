// numfmt 4.0.1 names files in its `exports` that it does not ship (index.cjs), so that the bare name
// resolves in no CommonJS tool; the file itself is sound.
import { format as formatNumber } from "../../../../node_modules/numfmt/dist/index.js";

/** A code's texts of numbers that have been made: a sheet repeats its rates and marks. */
const known = new Map<string, Map<number, string>>();
/** Texts kept in memory, of all codes together. */
const MOST_KNOWN = 10_000;
let count = 0;

/** A value through a number format code; through General where the code is none. */
export function formattedText(value: string | number, code: string): string {
  // 0 and -0 are one key and, with some codes, two texts
  if (typeof value === "string" || Object.is(value, -0)) return made(value, code);
  const texts = known.get(code) ?? new Map<number, string>();
  const text = texts.get(value);
  if (text !== undefined) return text;
  const fresh = made(value, code);
  if (count >= MOST_KNOWN) forget();
  known.set(code, texts.set(value, fresh));
  count += 1;
  return fresh;
}

function forget(): void {
  for (const texts of known.values()) texts.clear();
  known.clear();
  count = 0;
}

function made(value: string | number, code: string): string {
  try {
    const dates = { dateErrorNumber: false, dateSpanLarge: false };
    return formatNumber(code, value, { locale: "zh-CN", ...dates });
  } catch {
    // a code that the formatter does not know is shown as Excel shows a code it cannot use: General
    return typeof value === "string" ? value : formatNumber("General", value);
  }
}
