/** 2021年, 2021年度, 二〇二一年: years that a text names; numbers of documents (〔2023〕6号) are none. */
export function yearsIn(text: string): number[] {
  const digits = text
    .normalize("NFKC")
    .replace(/[○零]/gu, "〇")
    .replace(/[〇一二三四五六七八九]{4}(?=年)/gu, (word) =>
      [...word].map((one) => String(DIGITS.indexOf(one))).join(""),
    );
  return [...digits.matchAll(YEARS)].flatMap(([, from, year]) =>
    [from, year].filter((one) => one !== undefined).map(Number),
  );
}

/** One year, or the first and the last of several (2020-2022年). */
const YEARS = /(?<!\d)(?:(20\d\d)年?\s*[-—–~至到]\s*)?(20\d\d)\s*年/gu;

const DIGITS = "〇一二三四五六七八九";
