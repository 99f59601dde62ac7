const HAN = "\\p{Script=Han}\\p{P}\\d";
const BREAK_IN_TEXT = new RegExp(`(?<=[${HAN}])\\s+(?=[${HAN}])`, "gu");

/** 。。 and ，。 and ；；: typed twice, printed once. */
const DOUBLED = /[，、；。]{2,}/gu;

/** A cell's text within a sentence: breaks and blanks between Chinese characters are the cell's, not the text's. */
export function inline(text: string): string {
  return text
    .replace(BREAK_IN_TEXT, "")
    .replace(/\s+/gu, " ")
    .replace(DOUBLED, (marks) => strongest(marks))
    .trim();
}

/** Of several stops the one that ends most; more than two full stops are dots that trail off. */
function strongest(marks: string): string {
  if (/^。{3,}$/u.test(marks)) return "……";
  return ["。", "；"].find((stop) => marks.includes(stop)) ?? marks.charAt(0);
}

/** =有所提高 of a table with a column for the sign: words need none. */
export function unsigned(text: string): string {
  return text.replace(/^[=＝]\s*(?=\p{Script=Han})/u, "");
}

/** The same without the full stop, comma or semicolon at its end, to go on with the sentence. */
export function unended(text: string): string {
  return inline(text).replace(/[。；;，,、.]+$/u, "");
}

/** Ends a sentence, unless it is ended already. */
export function ended(text: string): string {
  return /[。！？!?…]$/u.test(text) ? text : `${text.replace(/[；;，,、.]+$/u, "")}。`;
}

/** A text of several lines as paragraphs, empty ones left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n|\r/u)
    .map(inline)
    .filter((line) => line !== "");
}

/** In quotation marks, unless it brings some of its own. */
export function quoted(text: string): string {
  return /[“”"「」]/u.test(text) ? text : `“${text}”`;
}
