const DIGITS = "〇一二三四五六七八九";

/** 1 → 一, 12 → 十二, 34 → 三十四, as headings are numbered; from 100 on, digits one by one. */
export function chineseNumber(number: number): string {
  const digit = (index: number): string => DIGITS[index] ?? "";
  if (number > 99) return [...String(number)].map((one) => digit(Number(one))).join("");
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? "" : digit(tens)}十${ones === 0 ? "" : digit(ones)}`;
}

/** The numbers of the four levels after GB/T 9704: 一、（一）1.（1）. */
export function numbered(level: 1 | 2 | 3 | 4, number: number, text: string): string {
  switch (level) {
    case 1:
      return `${chineseNumber(number)}、${text}`;
    case 2:
      return `（${chineseNumber(number)}）${text}`;
    case 3:
      return `${String(number)}.${text}`;
    case 4:
      return `（${String(number)}）${text}`;
  }
}
