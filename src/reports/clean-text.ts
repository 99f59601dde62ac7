/**
 * Text that every format can carry: characters that XML forbids (controls, lone surrogates,
 * U+FFFE and U+FFFF) are dropped, tabs become spaces, and all line breaks become \n.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/\t/gu, " ")
    .replace(/(?!\n)\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, "");
}

/** A place to fill, as it is printed. */
export function gapText(text: string): string {
  return `【待补充：${text}】`;
}
