/** |预算调整率|, in the signs of several keyboards. */
const BARS = /[|｜∣]([^|｜∣\d\s]{1,30})[|｜∣]/gu;
const WORDS = /的?(?:[（(]\s*(?:取)?绝对值\s*[）)]|(?:取)?绝对值)/gu;

/** A rule without its words of the absolute value, and whether it had any. */
export function withoutAbsolute(original: string): {
  readonly text: string;
  readonly absolute: boolean;
} {
  const text = original.replace(BARS, "$1").replace(WORDS, "");
  return { text, absolute: text !== original };
}
