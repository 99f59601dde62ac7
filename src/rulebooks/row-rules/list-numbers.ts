/** How clauses are numbered; groups: what stands before the number, and the number. */
const CIRCLED = /(^|[\n。；;：:]\s*)([①-⑳⑴-⒇⒈-⒛])\s*[、.．]?/gu;
const BRACKETED = /(^|[\n。；;：:]\s*)[（(]\s*([0-9０-９]{1,2})\s*[）)][、.．]?/gu;
const WITH_COMMA = /(^|[\n。；;：:]\s*)([0-9０-９]{1,2})\s*、/gu;
const WITH_POINT = /(^|[\n。；;：:]\s*)([0-9０-９]{1,2})\s*[.．]/gu;

/** The fewest that make a list: a lone 1. may be the beginning of a decimal. */
const STYLES = [
  { pattern: CIRCLED, least: 1 },
  { pattern: BRACKETED, least: 2 },
  { pattern: WITH_COMMA, least: 2 },
  { pattern: WITH_POINT, least: 2 },
];

/**
 * The rule without the numbers of its clauses (1.≥95%得5分；2.…), each of which begins a line. Null
 * where 1.95%以上得5分；2.90%以上得3分 could as well be 1.95 % and 2.90 %.
 */
export function withoutListNumbers(original: string): string | null {
  const style = STYLES.find(({ pattern, least }) => countsUp(original, pattern, least));
  if (!style) return original;
  if (style.pattern === WITH_POINT && isAmbiguous(original)) return null;
  return original.replace(style.pattern, "$1\n");
}

function countsUp(text: string, pattern: RegExp, least: number): boolean {
  const numbers = [...text.matchAll(pattern)].map(([, , mark = ""]) =>
    Number(mark.normalize("NFKC").replace(/\D/gu, "")),
  );
  return numbers.length >= least && numbers.every((number, index) => number === index + 1);
}

/** Whether a digit follows every number: a list whose clauses all begin with their limits, or decimals. */
function isAmbiguous(text: string): boolean {
  const marks = [...text.matchAll(WITH_POINT)];
  return marks.every((mark) => /^[0-9０-９]/u.test(text.slice(mark.index + mark[0].length)));
}
