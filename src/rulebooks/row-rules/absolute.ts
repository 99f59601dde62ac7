/** |预算调整率|, in the signs of several keyboards. */
const BARS = /[|｜∣]([^|｜∣\d\s]{1,30})[|｜∣]/gu;
const WORDS = /的?(?:[（(]\s*(?:取)?绝对值\s*[）)]|(?:取)?绝对值)/gu;

/** A rule without its words of the absolute value, and whether it had any. */
export function withoutAbsolute(original: string): {
  readonly text: string;
  readonly absolute: boolean;
} {
  const text = original.replace(BARS, "$1").replace(WORDS, keptBetweenDigits);
  return { text, absolute: text !== original };
}

/** 10.绝对值2分 is torn: without the word two numbers would become one that nobody printed. */
function keptBetweenDigits(word: string, at: number, whole: string): string {
  return /[\d.]$/u.test(whole.slice(0, at)) && /^\d/u.test(whole.slice(at + word.length))
    ? word
    : "";
}
