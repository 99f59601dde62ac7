import { readChineseNumeral } from "../numbers/numerals";

/** Signs that number an entry by themselves, each list from 1 on: ① ⑴ ⒈ ❶ ㈠. */
const SIGNS: readonly (readonly [from: string, to: string, first: number])[] = [
  ["①", "⑳", 1],
  ["㉑", "㉟", 21],
  ["⑴", "⒇", 1],
  ["⒈", "⒛", 1],
  ["❶", "❿", 1],
  ["㈠", "㈩", 1],
];

/** One such sign, for use inside a character class. */
export const MARK_SIGNS = SIGNS.map(([from, to]) => `${from}-${to}`).join("");

/** The number of an entry: 3 for ③, (3), 3、, 第三; null where the mark holds none. */
export function markNumber(mark: string): number | null {
  const bare = mark.replace(/[\s()（）【】[\].．、:：第项条款点]/gu, "");
  const sign = SIGNS.find(([from, to]) => bare.length === 1 && bare >= from && bare <= to);
  if (sign) return sign[2] + bare.charCodeAt(0) - sign[0].charCodeAt(0);
  const plain = bare.normalize("NFKC");
  if (/^\d{1,2}$/u.test(plain)) return Number(plain);
  const numeral = readChineseNumeral(plain);
  return numeral !== null && /^\d{1,2}$/u.test(numeral) ? Number(numeral) : null;
}
