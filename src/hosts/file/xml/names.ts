const NAME_START =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";

/** A name of an element or attribute (XML 1.0, production 5). */
const NAME = new RegExp(
  `^[${NAME_START}][\\u0300-\\u036F\\u203F-\\u2040\\u00B7\\-.0-9${NAME_START}]*$`,
  "u",
);

/** Names that have been looked at: a part has few, and each of them a thousand times. */
const known = new Set<string>();
const MOST_KNOWN = 1_000;

/** Whether the text is a name by the rules of XML. */
export function isName(text: string): boolean {
  if (isWord(text) || known.has(text)) return true;
  if (!NAME.test(text)) return false;
  if (known.size >= MOST_KNOWN) known.clear();
  known.add(text);
  return true;
}

/** Latin letters alone, as nearly every name in a workbook is. */
function isWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) | LOWER;
    if (letter < FIRST || letter > LAST) return false;
  }
  return text !== "";
}

/** The bit that tells a small letter from a capital one. */
const LOWER = 0x20;
const FIRST = 0x61;
const LAST = 0x7a;
