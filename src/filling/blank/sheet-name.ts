/** Excel's own limit, in UTF-16 units. */
const LONGEST = 31;

/** Excel keeps these names for itself. */
const RESERVED = ["history", "历史记录"];

/**
 * A valid sheet name made of any text, unlike every name in `taken` (Excel takes two names for one
 * that differ in case alone): 公务运转经费, then 公务运转经费 (2).
 */
export function sheetNameFor(text: string, taken: Iterable<string> = []): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const plain = validName(text);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = cut(plain, LONGEST - suffix.length) + suffix;
    const key = name.toLowerCase();
    if (!used.has(key) && !RESERVED.includes(key)) return name;
  }
}

function validName(text: string): string {
  const plain = text
    // East Asian Excel refuses the full-width ones too
    .replace(/[:\\/?*[\]：＼／？＊［］]/g, " ")
    // eslint-disable-next-line no-control-regex -- they may stand in a cell, and never in a name
    .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  return plain === "" ? "表" : plain;
}

/** Never cuts a character in two, and leaves no quote or blank at the end. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const letter of text) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(/['\s]+$/, "");
}
