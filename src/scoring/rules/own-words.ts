/** Ends of what would make other words of those behind: 基本健全 is not 健全, nor 足额到位 到位. */
const DEGREE =
  /(?:[不未无没较很有尚欠略够太部全]|基本|比较|较为|部分|一般|非常|十分|足额|按[时期]|及时|如期|提前|有效|显著|明显|充分|严格)$/u;

/**
 * Whether an actual repeats the words of a rule: all of them, their end (健全 of 制度健全), or them
 * behind what the row is about (资料齐全 of 齐全).
 */
export function repeats(actualText: string, printed: string, subject: string): boolean {
  const [actual, words] = [bare(actualText), bare(printed)];
  if (actual === words) return actual !== "";
  const [long, short] = actual.length > words.length ? [actual, words] : [words, actual];
  if (short.length < 2 || !long.endsWith(short)) return false;
  const before = long.slice(0, long.length - short.length);
  // 资料齐全 is one of 制度健全、资料齐全
  if (long === words) return !DEGREE.test(before) && !/[、,，;；且]/u.test(printed);
  return !DEGREE.test(before) && bare(subject).includes(before);
}

function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^均?已(?=..)|^均(?=..)|的$/gu, "");
}
